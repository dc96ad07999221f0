import { ChatDownloads } from '../../../../../miniprogram/packages/chat/view-models/chat/chat-downloads';
import { FakeClock } from '../../../../support/fakes/fake-platform';
import { MessageWindow } from '../../../../../miniprogram/packages/chat/view-models/rows/message-window';
import { OutboxUploads } from '../../../../../miniprogram/stores/outbox/outbox-uploads';
import { Timeline } from '../../../../../miniprogram/stores/timeline/timeline';
import { buildMessage } from '../../../../support/builders';
import type { Patch } from '../../../../../miniprogram/view-models/screen';

const clock = new FakeClock();

function open() {
  const downloads = new OutboxUploads(() => clock.nowMs());
  const timeline = new Timeline('direct:mo');
  timeline.reset([buildMessage({ id: 'a' }), buildMessage({ id: 'b' })]);
  const patches: Patch[] = [];
  const emit = (patch: Patch) => patches.push(patch);
  const window = new MessageWindow(timeline, (id) => ({ id, kind: 'file', text: '' }), emit);
  const chat = new ChatDownloads(downloads, timeline, window, emit);
  return { downloads, patches, chat, window };
}

it('shows what waits and how far the others have come, in small patches', async () => {
  const { downloads, patches, window } = open();
  window.showNewest();
  patches.length = 0;
  downloads.wait('a');
  downloads.wait('b');
  downloads.report('a', 0.4);
  await clock.advance(200);
  downloads.report('a', 0.8);
  downloads.end('a');
  downloads.end('b');
  expect(patches).toEqual([
    { downloads: { m0: 0 } },
    { downloads: { m0: 0, m1: 0 } },
    { 'downloads.m0': 40 },
    { 'downloads.m0': 80 },
    { downloads: { m1: 0 } },
    { downloads: {} },
  ]);
  for (const patch of patches) expect(JSON.stringify(patch).length).toBeLessThan(60);
});

it('shows what was running before the chat was opened', () => {
  const { downloads, patches, window } = open();
  downloads.wait('a');
  downloads.wait('b');
  expect(patches).toEqual([]);
  window.showNewest();
  patches.length = 0;
  downloads.report('a', 0.4);
  expect(patches).toEqual([{ downloads: { m0: 40, m1: 0 } }]);
});

it('takes no notice of other chats, and of nothing once it is gone', () => {
  const { downloads, patches, chat, window } = open();
  window.showNewest();
  patches.length = 0;
  downloads.wait('elsewhere');
  chat.dispose();
  downloads.wait('a');
  expect(patches).toEqual([]);
});
