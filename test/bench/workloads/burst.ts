import { costOf } from '../../support/page-cost';
import { openOurChat, ourMessageRow } from '../ours';
import { kitSettled, openRivalChat, rivalMessageRow } from '../rival/rival-app';
import { messagesFromSdk } from '../../../miniprogram/packages/tencent/from-sdk/message';
import { sdkMessage } from '../rival/values';
import type { PageCost } from '../../support/page-cost';
import type { SdkSamples } from '../rival/sdk-samples';
import type { Workload } from '../report';

const perSecond = 200;
const history = 50;

/** W2: 200 messages a second into an open chat that follows its end. */
export async function burst(samples: SdkSamples): Promise<Workload> {
  const rivalApp = await openRivalChat(samples, history);
  let rivalMs = 0;
  const rival = await costOf(rivalApp.mini, rivalMessageRow, async () => {
    const startedAtMs = performance.now();
    for (let index = history; index < history + perSecond; index += 1) {
      rivalApp.kit.emit('MESSAGE_RECEIVED', [sdkMessage(samples, index)]);
    }
    rivalMs = performance.now() - startedAtMs;
    await kitSettled();
  });
  rivalApp.close();
  const second = await ourBurst(samples, 1);
  const ten = await ourBurst(samples, 10);
  return {
    title: 'W2  200 messages a second, one event each, into an open chat with 50 messages',
    comparisons: [
      {
        size: '1 s',
        ours: second.cost,
        rival,
        timing: { oursMs: second.ms, rivalMs },
        hasNodes: false,
      },
      {
        size: '10 s',
        ours: ten.cost,
        rival: 'not attempted, its cost grows with every message',
        hasNodes: false,
      },
    ],
    note:
      'ours on a fake clock: a message every 5 ms of it; the rival makes its calls at once whatever the clock says. ' +
      'ms: one round, counting included',
  };
}

async function ourBurst(
  samples: SdkSamples,
  seconds: number,
): Promise<{ readonly cost: PageCost; readonly ms: number }> {
  const app = await openOurChat(samples, history);
  const { clock } = app.platform;
  for (let index = 0; index < seconds * perSecond; index += 1) {
    clock.after((index * 1_000) / perSecond, () => {
      const messages = messagesFromSdk([sdkMessage(samples, history + index)]);
      app.chat.emit({ type: 'messages-received', messages });
    });
  }
  let ms = 0;
  const cost = await costOf(app.mini, ourMessageRow, async () => {
    const startedAtMs = performance.now();
    await clock.advance(seconds * 1_000 + 100);
    ms = performance.now() - startedAtMs;
    await app.pass(100);
  });
  app.close();
  return { cost, ms };
}
