import { FakeChatAccount } from '../../support/fakes/fake-chat-account';
import { FakeChatClient } from '../../support/fakes/fake-chat-client';
import { FakeClock, settle } from '../../support/fakes/fake-platform';
import { ME, buildMessage } from '../../support/builders';
import { READ_BY_PEER } from '../../../miniprogram/domain/message/receipt';
import { ReceiptStore, takeBatch } from '../../../miniprogram/stores/messages/receipt-store';
import { chatError } from '../../support/fakes/fake-calls';
import type { Message } from '../../../miniprogram/domain/message/message';

const mine = (id: string, parts: Partial<Message> = {}): Message =>
  buildMessage({
    id,
    conversationId: 'group:team',
    isOwn: true,
    from: ME,
    wantsReceipt: true,
    ...parts,
  });

function setUp(count = 3) {
  const account = new FakeChatAccount(ME);
  const chat = new FakeChatClient({ account, isReady: true });
  chat.shared.members.set('group:team', [ME, 'mo', 'qi', 'an']);
  const messages = Array.from({ length: count }, (_, index) =>
    mine(`m-${index}`, { sequence: index + 1 }),
  );
  account.setHistory('group:team', messages);
  const clock = new FakeClock();
  const receipts = new ReceiptStore(chat, clock);
  const told: string[][] = [];
  receipts.onChange((ids) => told.push([...ids]));
  const pass = async (ms: number) => {
    await clock.advance(ms);
    await settle();
  };
  const asked = () =>
    chat.receipts.calls.of('counts').map(([batch]) => (batch as unknown[]).length);
  return { chat, receipts, messages, told, pass, asked };
}

const counted = (messageId: string, readCount: number, unreadCount: number) => ({
  conversationId: 'group:team',
  messageId,
  counts: { readCount, unreadCount },
});

it('asks once for what is looked at, many at a time', async () => {
  const { receipts, messages, told, pass, asked } = setUp(40);
  for (const message of [...messages, ...messages]) expect(receipts.look(message)).toBeUndefined();
  await pass(1_000);
  expect(asked()).toEqual([30, 10]);
  expect(receipts.look(mine('m-0'))).toEqual({ readCount: 0, unreadCount: 3 });
  expect(told.map((ids) => ids.length)).toEqual([30, 10]);
});

it('asks for nothing that has no count', async () => {
  const { receipts, pass, asked } = setUp();
  receipts.look(mine('direct', { conversationId: 'direct:mo' }));
  receipts.look(mine('sending', { delivery: 'sending' }));
  receipts.look(mine('theirs', { isOwn: false }));
  const { wantsReceipt: _none, ...plain } = mine('plain');
  receipts.look(plain);
  await pass(1_000);
  expect(asked()).toEqual([]);
});

it('tells of a thousand receipts in one event once', () => {
  const { chat, receipts, told } = setUp();
  const all = Array.from({ length: 1_000 }, (_, index) => counted(`m-${index}`, 1, 2));
  chat.emit({ type: 'receipts-changed', receipts: all });
  expect(told).toHaveLength(1);
  expect(told[0]).toHaveLength(1_000);
  expect(receipts.look(mine('m-999'))).toEqual({ readCount: 1, unreadCount: 2 });
});

it('lets nobody unread a message, and tells of nothing that is as it was', () => {
  const { chat, receipts, told } = setUp();
  chat.emit({ type: 'receipts-changed', receipts: [counted('m-0', 2, 1)] });
  chat.emit({ type: 'receipts-changed', receipts: [counted('m-0', 1, 2)] });
  expect(receipts.look(mine('m-0'))).toEqual({ readCount: 2, unreadCount: 1 });
  expect(told).toHaveLength(1);
});

it('knows a one-to-one message as read by its receipt or by what came with it', () => {
  const { chat, receipts } = setUp();
  const message = mine('d-1', { conversationId: 'direct:mo' });
  expect(receipts.isReadByPeer(message)).toBe(false);
  expect(receipts.isReadByPeer({ ...message, isReadByPeer: true })).toBe(true);
  chat.emit({ type: 'receipts-changed', receipts: [counted('d-1', 1, 0)] });
  expect(receipts.isReadByPeer(message)).toBe(true);
});

it('asks anew after the connection was away, and after a failure', async () => {
  const { chat, receipts, messages, pass, asked } = setUp();
  const look = () => messages.forEach((message) => receipts.look(message));
  chat.receipts.calls.failNext('counts', chatError('network'));
  look();
  await pass(1_000);
  look();
  await pass(1_000);
  expect(asked()).toEqual([3, 3]);
  chat.emit({ type: 'became-ready' });
  receipts.look(mine('m-9'));
  await pass(1_000);
  expect(asked()).toEqual([3, 3, 1]);
});

it('asks no more where the package has no receipts, until somebody else signs in', async () => {
  const { chat, receipts, messages, pass, asked } = setUp();
  chat.shared.missing.add('receipts');
  messages.slice(0, 1).forEach((message) => receipts.look(message));
  await pass(1_000);
  expect(receipts.isAvailable).toBe(false);
  messages.forEach((message) => receipts.look(message));
  await pass(1_000);
  expect(asked()).toEqual([1]);
  receipts.clear();
  expect(receipts.isAvailable).toBe(true);
});

it('takes no answer for an account that is gone', async () => {
  const { chat, receipts, messages, told, pass } = setUp();
  const held = chat.receipts.calls.hold('counts');
  messages.forEach((message) => receipts.look(message));
  await pass(100);
  receipts.clear();
  held.release();
  await pass(100);
  expect(told).toEqual([]);
});

it('remembers a bounded number of messages', () => {
  const { chat, receipts } = setUp();
  const all = Array.from({ length: 6_000 }, (_, index) => counted(`x-${index}`, 1, 0));
  chat.emit({ type: 'receipts-changed', receipts: all });
  expect(receipts.isReadByPeer(mine('x-0'))).toBe(false);
  expect(receipts.isReadByPeer(mine('x-5999'))).toBe(true);
});

it('puts one conversation into a request', () => {
  const waiting = ['a', 'b', 'a'].map((conversationId, index) => ({
    conversationId,
    id: `${index}`,
  }));
  expect(takeBatch(waiting).map(({ id }) => id)).toEqual(['0', '2']);
  expect(takeBatch(waiting).map(({ id }) => id)).toEqual(['1']);
  expect(takeBatch(waiting)).toEqual([]);
});

it('knows when the other side read a message, from its receipt or from history', () => {
  const { chat, receipts } = setUp();
  const [told, kept] = [mine('a'), mine('b', { readByPeerAtMs: 9_000 })];
  expect(receipts.readAtMs(told)).toBe(0);
  const receipt = { conversationId: 'direct:mo', messageId: 'a', counts: READ_BY_PEER };
  chat.emit({ type: 'receipts-changed', receipts: [{ ...receipt, readAtMs: 7_000 }] });
  chat.emit({ type: 'receipts-changed', receipts: [{ ...receipt, readAtMs: 8_000 }] });
  expect(receipts.readAtMs(told)).toBe(7_000);
  expect(receipts.readAtMs(kept)).toBe(9_000);
});
