import { MessageDetailsViewModel } from '../../../../../miniprogram/packages/chat/view-models/details/message-details-view-model';
import { buildApp, buildSignedInApp } from '../../../../support/test-app';
import { buildMessage, buildPerson } from '../../../../support/builders';
import { chatError } from '../../../../support/fakes/fake-calls';
import {
  messageRefOf,
  writeMessageRef,
} from '../../../../../miniprogram/domain/message/message-ref';
import { settle } from '../../../../support/fakes/fake-platform';
import type { Message } from '../../../../../miniprogram/domain/message/message';
import type { TestApp } from '../../../../support/test-app';

const mine = { from: 'lin', isOwn: true } as const;
const people = [buildPerson({ userId: 'mo', nick: 'Mo' })];

/** The page about a message that the chat below it has loaded. */
async function open(parts: Partial<Message> = {}, prepare?: (app: TestApp, id: string) => void) {
  const app = await buildSignedInApp({ people });
  const message = buildMessage(parts);
  const { history } = app.services.timelines.open(message.conversationId);
  history.timeline.reset([message]);
  prepare?.(app, message.id);
  const screen = screenOf(app, message);
  await settle();
  return { ...app, message, screen, timeline: history.timeline };
}

function screenOf(app: TestApp, message: Message): MessageDetailsViewModel {
  const { conversationId } = message;
  const query = { conversationId, message: writeMessageRef(messageRefOf(message)) };
  const screen = new MessageDetailsViewModel(app.services, query);
  screen.setVisible(true);
  return screen;
}

const fact = (screen: MessageDetailsViewModel, id: string) =>
  screen.data.facts.find((candidate) => candidate.id === id)?.value;

it('says who sent it, and copies their ID', async () => {
  const { screen, platform } = await open();
  expect(screen.data).toMatchObject({ state: 'ready', senderIdText: 'ID：mo' });
  expect(platform.navigation.title).toBe('消息详情');
  await screen.copySenderId();
  expect(platform.dialogs.copied).toEqual(['mo']);
  platform.dialogs.canCopy = false;
  await screen.copySenderId();
  expect(platform.dialogs.toasts).toEqual(['已复制 ID', '没能复制，请再试一次']);
});

it('follows what becomes of the message, and keeps it once it is deleted', async () => {
  const { screen, message, timeline } = await open();
  timeline.put({ ...message, isEdited: true });
  expect(fact(screen, 'edited')).toBe('已编辑');
  timeline.put({ ...message, revocation: { by: 'boss', byName: 'Boss' } });
  expect(fact(screen, 'state')).toBe('被 Boss 撤回');
  timeline.remove(message.id);
  expect(screen.data.state).toBe('ready');
});

it('says when the other side read it, as soon as they have', async () => {
  const { screen, message, chat } = await open({ ...mine, wantsReceipt: true });
  expect(fact(screen, 'readAt')).toBeUndefined();
  const readAtMs = new Date(2026, 2, 4, 14, 6, 10).getTime();
  const counts = { readCount: 1, unreadCount: 0 };
  const receipt = { conversationId: 'direct:mo', messageId: message.id, counts, readAtMs };
  chat.emit({ type: 'receipts-changed', receipts: [receipt] });
  expect(fact(screen, 'readAt')).toBe('2026年3月4日 14:06:10');
});

it('counts the readers of mine in a group, and leads to them', async () => {
  const conversationId = 'group:team';
  const parts = { ...mine, conversationId, wantsReceipt: true, sequence: 1 } as const;
  const { screen, message, platform, chat } = await open(parts);
  expect(screen.data.readersText).toBe('');
  screen.openReaders();
  expect(platform.navigation.opened).toEqual([]);
  const counts = { readCount: 3, unreadCount: 4 };
  chat.emit({
    type: 'receipts-changed',
    receipts: [{ conversationId, messageId: message.id, counts }],
  });
  expect(screen.data.readersText).toBe('3 人已读，4 人未读');
  screen.openReaders();
  expect(platform.navigation.opened).toEqual([
    { to: 'readers', conversationId, messageId: message.id },
  ]);
});

it('says why it was not sent', async () => {
  const app = await buildSignedInApp();
  const { history } = app.services.timelines.open('direct:mo');
  app.chat.calls.failNext('send', chatError('blocked-by-peer'));
  app.services.outbox.send('direct:mo', { kind: 'text', text: 'hi', mentions: [] });
  await settle();
  const message = history.timeline.last() ?? buildMessage();
  const screen = screenOf(app, message);
  await settle();
  expect(fact(screen, 'reason')).toBe('对方拒收了你的消息');
  app.services.outbox.resend(message.clientId ?? '');
  await settle();
  expect([fact(screen, 'state'), fact(screen, 'reason')]).toEqual(['已发送', undefined]);
});

it('waits for the sign-in, fetches what is not loaded, and says when it is gone', async () => {
  const app = buildApp({ people });
  const message = buildMessage();
  app.chat.account.setHistory('direct:mo', [message]);
  app.services.session.resume('lin');
  const screen = screenOf(app, message);
  const gone = screenOf(app, buildMessage());
  expect([screen.data.state, gone.data.state]).toEqual(['loading', 'loading']);
  await settle();
  await settle();
  expect([screen.data.state, gone.data.state]).toEqual(['ready', 'gone']);
});

it('says why it could not be loaded, and tries again', async () => {
  const app = await buildSignedInApp({ people });
  const message = buildMessage();
  app.chat.account.setHistory('direct:mo', [message]);
  app.chat.calls.failNext('historyFrom', chatError('network'));
  const screen = screenOf(app, message);
  await settle();
  expect(screen.data).toMatchObject({
    state: 'failed',
    problemText: '网络不可用，检查网络后再试',
  });
  screen.retry();
  await settle();
  expect(screen.data.state).toBe('ready');
});

it.each([
  ['no conversation', { conversationId: 'x', message: '0.1.m' }],
  ['no message', { conversationId: 'direct:mo', message: '' }],
])('shows nothing for %s', async (_what, query) => {
  const { services } = await buildSignedInApp();
  const screen = new MessageDetailsViewModel(services, query);
  await settle();
  expect(screen.data.state).toBe('gone');
  await screen.copySenderId();
  screen.openReaders();
});
