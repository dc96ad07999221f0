import { costOf } from '../../support/page-cost';
import { openOurChat, ourMessageRow } from '../ours';
import { callKit, kitSettled, openRivalChat, rivalMessageRow } from '../rival/rival-app';
import { scrollTo } from '../../support/fakes/fake-layout';
import { until } from '../../support/until';
import type { ChatData } from '../../../miniprogram/packages/chat/view-models/chat/chat-data';
import type { OpenedApp } from '../../support/open-app';
import type { SdkSamples } from '../rival/sdk-samples';
import type { Workload } from '../report';

const history = 1_000;
const page = 15;

/** W6: the page before the oldest message on screen. */
export async function olderPage(samples: SdkSamples): Promise<Workload> {
  const app = await openOurChat(samples, history, { isFetched: true });
  const ours = await costOf(app.mini, ourMessageRow, async () => {
    scrollTo(app.mini.page.find('wx-scroll-view'), 100);
    await app.pass(100);
    await app.pass(100);
  });
  const rowBytes = bytesOfFirstRows(app);
  app.close();
  const rivalApp = await openRivalChat(samples, history, { shown: 50 });
  const rival = await costOf(rivalApp.mini, rivalMessageRow, async () => {
    callKit(rivalApp.mini, 'refresh');
    await until(() => rivalApp.mini.page.findAll(rivalMessageRow).length === 50 + page);
    await kitSettled();
  });
  rivalApp.close();
  return {
    title:
      'W6  the page of 15 older messages is fetched and shown (ours above 15, the rival’s above 50)',
    comparisons: [{ size: '15 more', ours, rival }],
    note:
      `the 15 rows themselves are ${rowBytes.toLocaleString('en')} bytes of ours: ` +
      `${(ours.bytes / rowBytes).toFixed(2)} × that crossed; rows made anew beyond the 15: ` +
      `ours ${ours.rowsCreated - page}, rival ${rival.rowsCreated - page}`,
  };
}

function bytesOfFirstRows(app: OpenedApp): number {
  const { order, slots } = app.mini.page.data as unknown as ChatData;
  const rows = order.flatMap((slot) => slots[slot] ?? []).slice(0, page);
  return Buffer.byteLength(rows.map((row) => JSON.stringify(row)).join());
}
