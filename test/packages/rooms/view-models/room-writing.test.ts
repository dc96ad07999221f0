import { RoomWriting } from '../../../../miniprogram/packages/rooms/view-models/room-writing';
import { buildSignedInApp } from '../../../support/test-app';
import { withPath } from '../../../../miniprogram/view-models/data-path';
import type { OutgoingContent } from '../../../../miniprogram/domain/message/outgoing';
import type { Patch } from '../../../../miniprogram/view-models/screen';

async function setUp() {
  const app = await buildSignedInApp();
  const room = { maySpeak: true, isHost: false };
  const said: (readonly [string, string])[] = [];
  const patches: Patch[] = [];
  let shown = { panel: '' as const, canSend: false, footPx: 0, text: '' };
  let resizes = 0;
  const textOf = (content: OutgoingContent) => (content.kind === 'text' ? content.text : '');
  const writing = new RoomWriting(app.services, {
    shown: () => shown,
    patch(patch) {
      patches.push(patch);
      for (const [path, value] of Object.entries(patch)) shown = withPath(shown, path, value);
    },
    maySpeak: () => room.maySpeak,
    isHost: () => room.isHost,
    say: (content, priority) => void said.push([textOf(content), priority]),
    resized: () => void (resizes += 1),
    aboutToSay: () => undefined,
  });
  const { dialogs } = app.platform;
  return { writing, room, said, patches, dialogs, shown: () => shown, resized: () => resizes };
}

it('says what is in the field, the host louder than others', async () => {
  const { writing, room, said, shown } = await setUp();
  writing.compose(' hi ');
  expect(shown().canSend).toBe(true);
  writing.send();
  expect(shown()).toMatchObject({ text: '', canSend: false });
  room.isHost = true;
  writing.compose('welcome');
  writing.send();
  expect(said).toEqual([
    ['hi', 'normal'],
    ['welcome', 'high'],
  ]);
});

it('changes the page once for many keys', async () => {
  const { writing, patches } = await setUp();
  for (const text of ['h', 'he', 'hey']) writing.compose(text);
  expect(patches).toEqual([{ canSend: true }]);
});

it('says nothing blank, nothing over the limit, and nothing while nobody may', async () => {
  const { writing, room, said, dialogs } = await setUp();
  for (const text of ['  ', '字'.repeat(5_000)]) {
    writing.compose(text);
    writing.send();
  }
  room.maySpeak = false;
  writing.compose('hi');
  writing.send();
  expect(said).toEqual([]);
  expect(dialogs.toasts).toHaveLength(1);
});

it('shows a panel or the keyboard, never both, and tells that the list has another height', async () => {
  const { writing, shown, resized } = await setUp();
  writing.togglePanel('gifts');
  writing.togglePanel('emoji');
  writing.insert('😀');
  expect(shown()).toMatchObject({ panel: 'emoji', text: '😀', canSend: true });
  writing.keyboard(291.4);
  expect(shown()).toMatchObject({ panel: '', footPx: 291 });
  expect(resized()).toBe(3);
});
