import { ChatUploads } from '../../../../../miniprogram/packages/chat/view-models/chat/chat-uploads';
import { FakeClock } from '../../../../support/fakes/fake-platform';
import { MessageWindow } from '../../../../../miniprogram/packages/chat/view-models/rows/message-window';
import { OutboxUploads } from '../../../../../miniprogram/stores/outbox/outbox-uploads';
import { Timeline } from '../../../../../miniprogram/stores/timeline/timeline';
import { buildMessage } from '../../../../support/builders';
import type { Patch } from '../../../../../miniprogram/view-models/screen';

const clock = new FakeClock();

function open() {
  const uploads = new OutboxUploads(() => clock.nowMs());
  const timeline = new Timeline('direct:mo');
  timeline.reset([
    buildMessage({ id: 'a', clientId: 'c-1' }),
    buildMessage({ id: 'b', clientId: 'c-2' }),
  ]);
  const patches: Patch[] = [];
  const emit = (patch: Patch) => patches.push(patch);
  const window = new MessageWindow(timeline, (id) => ({ id, kind: 'voice', text: '' }), emit);
  window.showNewest();
  patches.length = 0;
  const chat = new ChatUploads(uploads, timeline, window, emit);
  return { uploads, patches, chat };
}

it('shows how far a file has come in small patches, until it has ended', async () => {
  const { uploads, patches } = open();
  for (const share of [0.1, 0.5, 0.9]) {
    uploads.report('c-2', share);
    await clock.advance(200);
  }
  uploads.end('c-2');
  expect(patches).toEqual([
    { upload: { row: 'm1', percent: 10 } },
    { 'upload.percent': 50 },
    { 'upload.percent': 90 },
    { upload: null },
  ]);
  for (const patch of patches) expect(JSON.stringify(patch).length).toBeLessThan(60);
});

it('takes no notice of other chats, and of nothing once it is gone', () => {
  const { uploads, patches, chat } = open();
  uploads.report('elsewhere', 0.1);
  uploads.end('elsewhere');
  chat.dispose();
  uploads.report('c-1', 0.1);
  expect(patches).toEqual([]);
});
