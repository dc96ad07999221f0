import { text } from '../support/builders';
import { FailedMessages, cureOf } from '../../miniprogram/view-models/failed-messages';
import { buildSignedInApp } from '../support/test-app';
import { chatError } from '../support/fake-calls';
import { problemText } from '../../miniprogram/i18n/problems';
import { settle } from '../support/fake-platform';
import type { ChatErrorKind } from '../../miniprogram/chat/chat-error';

async function failedFor(kind: ChatErrorKind) {
  const app = await buildSignedInApp();
  const { outbox } = app.services;
  app.chat.calls.failNext('send', chatError(kind));
  const sent = outbox.send('direct:mo', text('hi'));
  const clientId = sent.ok ? sent.value : '';
  await settle();
  const tap = async () => {
    await new FailedMessages(app.services).open(clientId);
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
  const { chat, dialogs, tap } = await failedFor('not-friends');
  await tap();
  expect(dialogs.questions).toEqual([
    {
      title: '消息没有发出去',
      text: problemText(chatError('not-friends'), 'zh-CN'),
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
  await new FailedMessages(services).open('nobody’s');
  expect([dialogs.questions, chat.calls.of('send').length]).toEqual([[], 1]);
});

it('knows a cure for each reason', () => {
  expect(cureOf('network')).toBe('resend');
  expect(cureOf('muted')).toBe('resend-later');
  expect(cureOf('group-gone')).toBe('discard');
});
