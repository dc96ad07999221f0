import { MessageEditing } from '../../../../../miniprogram/packages/chat/view-models/composer/message-editing';
import { buildMessage, text } from '../../../../support/builders';
import { buildSignedInApp } from '../../../../support/test-app';
import { chatError } from '../../../../support/fakes/fake-calls';
import type { ChatEffect } from '../../../../../miniprogram/packages/chat/view-models/chat/chat-effect';
import type { Patch } from '../../../../../miniprogram/view-models/screen';

async function setUp() {
  const app = await buildSignedInApp();
  const mine = buildMessage({ id: 'm-1', from: 'lin', isOwn: true, content: text('tomorow') });
  app.chat.account.setHistory('direct:mo', [mine]);
  const { timeline } = app.services.timelines.open('direct:mo').history;
  timeline.reset([mine]);
  const patches: Patch[] = [];
  const effects: ChatEffect['kind'][] = [];
  let restored = 0;
  const editing = new MessageEditing(app.services, timeline, {
    patch: (patch) => patches.push(patch),
    effect: (effect) => effects.push(effect.kind),
    restore: () => (restored += 1),
  });
  const shown = () => Object.assign({}, ...patches) as Patch;
  const { dialogs } = app.platform;
  return { ...app, dialogs, mine, timeline, editing, effects, shown, restored: () => restored };
}

it('puts the words into the composer, and hands the changed ones over', async () => {
  const { editing, mine, timeline, effects, shown, restored } = await setUp();
  editing.begin(mine);
  expect(shown()).toMatchObject({ editing: { text: 'tomorow' }, composerText: 'tomorow' });
  expect(effects).toEqual(['place-caret', 'focus-composer', 'fit-list']);
  editing.compose(' tomorrow ');
  await editing.send();
  expect(timeline.find('m-1')).toMatchObject({ isEdited: true, content: { text: 'tomorrow' } });
  expect(shown()['editing']).toBeNull();
  expect([editing.isOpen, restored()]).toEqual([false, 1]);
});

it('sends no empty text and nothing that is as it was', async () => {
  const { editing, mine, chat, shown } = await setUp();
  editing.begin(mine);
  editing.compose('  ');
  expect(shown()['canSend']).toBe(false);
  await editing.send();
  expect(editing.isOpen).toBe(true);
  editing.compose('tomorow ');
  await editing.send();
  expect(editing.isOpen).toBe(false);
  expect(chat.calls.of('messages.edit')).toEqual([]);
});

it('keeps the words in the composer when it fails, and sends them once at a time', async () => {
  const { editing, mine, chat, dialogs, shown } = await setUp();
  editing.begin(mine);
  editing.compose('tomorrow');
  const held = chat.calls.hold('messages.edit');
  const sending = editing.send();
  expect(shown()['canSend']).toBe(false);
  await editing.send();
  held.fail(chatError('network'));
  await sending;
  expect(dialogs.toasts).toEqual(['网络不可用，检查网络后再试']);
  expect([editing.isOpen, shown()['canSend']]).toEqual([true, true]);
  expect(chat.calls.of('messages.edit')).toHaveLength(1);
});

it('is too long for the service', async () => {
  const { editing, mine, chat, dialogs } = await setUp();
  editing.begin(mine);
  editing.compose('字'.repeat(4_000));
  await editing.send();
  expect(dialogs.toasts).toEqual(['内容太长了，请分成几条发送']);
  expect(chat.calls.of('messages.edit')).toEqual([]);
});

it('shows what another device has made of it, and overwrites that only when asked to', async () => {
  const { editing, mine, timeline, chat, dialogs } = await setUp();
  chat.messages.conflicts.set('m-1', 'today');
  editing.begin(mine);
  editing.compose('tomorrow');
  await editing.send();
  expect(dialogs.questions[0]?.text).toBe('现在的内容：today');
  expect(timeline.find('m-1')?.content).toMatchObject({ text: 'today' });
  expect(editing.isOpen).toBe(false);
  chat.messages.conflicts.set('m-1', 'now');
  editing.begin(timeline.find('m-1') ?? mine);
  editing.compose('tomorrow');
  dialogs.willConfirm(true);
  await editing.send();
  expect(timeline.find('m-1')?.content).toMatchObject({ text: 'tomorrow' });
});

it('ends when the message is revoked or deleted meanwhile', async () => {
  const { editing, mine, timeline, dialogs, restored } = await setUp();
  editing.begin(mine);
  timeline.put({ ...mine, revocation: { by: 'lin', byName: '' } });
  expect([editing.isOpen, restored()]).toEqual([false, 1]);
  timeline.put(mine);
  editing.begin(mine);
  timeline.remove('m-1');
  expect(editing.isOpen).toBe(false);
  expect(dialogs.toasts).toHaveLength(2);
  editing.dispose();
});
