import { ME, buildContact, buildPerson, text } from '../../../../support/builders';
import {
  FailedMessages,
  cureOf,
} from '../../../../../miniprogram/packages/chat/view-models/chat/failed-messages';
import { buildSignedInApp } from '../../../../support/test-app';
import { chatError } from '../../../../support/fakes/fake-calls';
import { problemText } from '../../../../../miniprogram/i18n/problems';
import { settle } from '../../../../support/fakes/fake-platform';
import type { Contact } from '../../../../../miniprogram/domain/person/person';
import type { ChatErrorKind } from '../../../../../miniprogram/chat/chat-error';

async function failedFor(kind: ChatErrorKind, contacts: readonly Contact[] = []) {
  const people = [buildPerson({ userId: ME, nick: '林夏' })];
  const app = await buildSignedInApp({ contacts, people });
  const { outbox } = app.services;
  app.chat.calls.failNext('send', chatError(kind));
  const sent = outbox.send('direct:mo', text('hi'));
  const clientId = sent.ok ? sent.value : '';
  await settle();
  const tap = async () => {
    await new FailedMessages(app.services).open(clientId, 'direct:mo');
    await settle();
  };
  return { ...app, dialogs: app.platform.dialogs, clientId, outbox, tap };
}

it('sends again at once where that may help', async () => {
  const { chat, dialogs, tap } = await failedFor('too-often');
  await tap();
  expect(dialogs.questions).toEqual([]);
  expect(chat.calls.of('send')).toHaveLength(2);
});

it('says what has to change first, and sends again only when that is wanted', async () => {
  const { chat, dialogs, tap } = await failedFor('muted');
  await tap();
  expect(dialogs.questions).toEqual([
    {
      title: '消息没有发出去',
      text: problemText(chatError('muted'), 'zh-CN'),
      confirm: '重新发送',
      cancel: '知道了',
      isDestructive: false,
    },
  ]);
  expect(chat.calls.of('send')).toHaveLength(1);
  dialogs.willConfirm(true);
  await tap();
  expect(chat.calls.of('send')).toHaveLength(2);
});

it('asks a stranger to become friends, and leaves the message until they are', async () => {
  const { chat, dialogs, outbox, clientId, tap } = await failedFor('not-friends');
  await tap();
  expect(dialogs.questions).toMatchObject([{ confirm: '添加朋友', isDestructive: false }]);
  expect(chat.shared.friendRequests).toEqual([]);
  dialogs.willConfirm(true);
  await tap();
  expect(chat.shared.friendRequests).toEqual([
    { from: ME, to: 'mo', words: '我是林夏', source: 'chat' },
  ]);
  expect(dialogs.toasts.at(-1)).toBe('已发送朋友申请，通过后再发一次');
  expect(outbox.progressOf(clientId)?.kind).toBe('failed');
});

it('sends again at once where somebody takes everybody for a friend', async () => {
  const { chat, dialogs, tap } = await failedFor('not-friends', [buildContact({ userId: 'mo' })]);
  dialogs.willConfirm(true);
  await tap();
  expect(dialogs.toasts.at(-1)).toBe('已添加为朋友，正在重新发送');
  expect(chat.calls.of('send')).toHaveLength(2);
});

it('says why nobody could be asked', async () => {
  const { chat, dialogs, tap } = await failedFor('not-friends');
  chat.friends.calls.failNext('ask', chatError('blocked-by-peer', 30525));
  dialogs.willConfirm(true);
  await tap();
  expect(dialogs.toasts.at(-1)).toBe(problemText(chatError('blocked-by-peer'), 'zh-CN'));
  expect(chat.calls.of('send')).toHaveLength(1);
});

it('offers to delete what can never be sent', async () => {
  const { chat, dialogs, outbox, clientId, tap } = await failedFor('sensitive');
  await tap();
  expect(dialogs.questions).toMatchObject([{ confirm: '删除', isDestructive: true }]);
  expect(outbox.progressOf(clientId)?.kind).toBe('failed');
  dialogs.willConfirm(true);
  await tap();
  expect(outbox.progressOf(clientId)).toBeUndefined();
  expect(chat.calls.of('send')).toHaveLength(1);
});

it('does nothing for a text that is on its way or sent', async () => {
  const { chat, dialogs, services } = await failedFor('muted');
  await new FailedMessages(services).open('nobody’s', 'direct:mo');
  expect([dialogs.questions, chat.calls.of('send').length]).toEqual([[], 1]);
});

it('knows a cure for each reason', () => {
  expect(cureOf('network')).toBe('resend');
  expect(cureOf('muted')).toBe('resend-later');
  expect(cureOf('not-friends')).toBe('befriend');
  expect(cureOf('group-gone')).toBe('discard');
});
