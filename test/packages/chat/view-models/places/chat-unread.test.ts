import { ChatJumps } from '../../../../../miniprogram/packages/chat/view-models/places/chat-jumps';
import { ChatList } from '../../../../../miniprogram/packages/chat/view-models/chat/chat-list';
import { ChatUnread } from '../../../../../miniprogram/packages/chat/view-models/places/chat-unread';
import { FakeChatClient } from '../../../../support/fakes/fake-chat-client';
import { TimelineHistory } from '../../../../../miniprogram/stores/timeline/timeline-history';
import {
  buildConversation,
  buildHistory,
  buildMessage,
  lastMessageOf,
} from '../../../../support/builders';
import { chatError } from '../../../../support/fakes/fake-calls';
import { messageRefOf } from '../../../../../miniprogram/domain/message/message-ref';
import type { ChatEffect } from '../../../../../miniprogram/packages/chat/view-models/chat/chat-effect';
import type { Conversation } from '../../../../../miniprogram/domain/conversation/conversation';
import type { ConversationId } from '../../../../../miniprogram/domain/ids';
import type { Message } from '../../../../../miniprogram/domain/message/message';
import type { MessageRef } from '../../../../../miniprogram/domain/message/message-ref';

const MO = 'direct:mo';
const TEAM = 'group:team';

/** A chat of `count` messages before it is opened. */
function chatOf(conversationId: ConversationId, count: number, seen?: MessageRef) {
  const chat = new FakeChatClient({ isReady: true });
  const messages = buildHistory(conversationId, count);
  chat.account.setHistory(conversationId, messages);
  const history = new TimelineHistory(conversationId, chat);
  const effects: ChatEffect[] = [];
  const watched: string[] = [];
  const list = new ChatList(
    history,
    (id, index) => ({ id, kind: 'text', text: history.timeline.at(index)?.id ?? '' }),
    { patch: () => undefined, effect: (effect) => effects.push(effect) },
  );
  const jumps = new ChatJumps(history, list);
  const watch = (rowId: string) => watched.push(rowId);
  const unread = new ChatUnread({ history, list, jumps, seen, watch });
  /** The message above which the line stands. */
  const divided = (): string | undefined => {
    const all = history.timeline.slice(0, history.timeline.length);
    return all.find((message) => unread.isFirst(message))?.id;
  };
  return { chat, messages, history, list, unread, effects, watched, divided };
}

function conversationOf(
  conversationId: ConversationId,
  unreadCount: number,
  last?: Message,
): Conversation {
  return buildConversation({
    conversationId,
    unreadCount,
    ...(last && { lastMessage: lastMessageOf(last) }),
    ...(conversationId === TEAM && {
      places: { lastSequence: last?.sequence ?? 0, readSequence: 0, mentions: [] },
    }),
  });
}

async function opened(
  conversationId: ConversationId,
  count: number,
  unreadCount: number,
  seen?: number,
) {
  const ref = seen === undefined ? undefined : buildHistory(conversationId, count)[seen];
  const made = chatOf(conversationId, count, ref && messageRefOf(ref));
  made.unread.take(conversationOf(conversationId, unreadCount, made.messages.at(-1)));
  await made.history.loadNewest();
  return made;
}

it('puts the line above the first unread message on the page, and asks whether that is seen', async () => {
  const { unread, list, watched, divided } = await opened(MO, 40, 3);
  expect(divided()).toBe(`${MO}#37`);
  expect(unread.aboveCount).toBe(0);
  const rowId = list.window.findRow((message) => unread.isFirst(message));
  expect(watched).toEqual([rowId]);
});

it('stays at the end when the line makes the last row taller', async () => {
  const { messages, history, unread, effects } = chatOf(MO, 40);
  await history.loadNewest();
  effects.length = 0;
  unread.take(conversationOf(MO, 1, messages.at(-1)));
  expect(effects).toContainEqual({ kind: 'scroll-to-end', isSmooth: false });
});

it('leads up where the first is not seen, until it has been', async () => {
  const { unread, list, divided } = await opened(MO, 40, 12);
  const first = list.window.messageOf(
    list.window.findRow((message) => unread.isFirst(message)) ?? '',
  );
  if (!first) throw new Error('no row');
  unread.rowSeen(first, false);
  expect(unread.aboveCount).toBe(12);
  unread.rowSeen(first, true);
  unread.rowSeen(first, false);
  expect(unread.aboveCount).toBe(0);
  expect(divided()).toBe(first.id);
});

it('goes up to the first of 3,000 in a group in two requests', async () => {
  const { chat, unread, effects, divided } = await opened(TEAM, 3_100, 3_000);
  expect(unread.aboveCount).toBe(3_000);
  const before = chat.calls.all.length;
  expect(await unread.jump()).toBe('shown');
  expect(chat.calls.all.length - before).toBeLessThanOrEqual(2);
  expect(divided()).toBe(`${TEAM}#100`);
  expect(effects.at(-1)).toMatchObject({ kind: 'show-row', place: 'top' });
});

it('goes behind the message that this device saw last in a one-to-one chat, in two requests', async () => {
  const { chat, unread, divided } = await opened(MO, 3_100, 3_000, 99);
  const before = chat.calls.all.length;
  expect(await unread.jump()).toBe('shown');
  expect(chat.calls.all.length - before).toBeLessThanOrEqual(2);
  expect(divided()).toBe(`${MO}#100`);
});

it('walks back where nobody knows how far it is, a bounded way at a tap', async () => {
  const { chat, unread, divided } = await opened(MO, 400, 300);
  const before = chat.calls.all.length;
  expect(await unread.jump()).toBe('shown');
  expect(chat.calls.all.length - before).toBe(10);
  expect(unread.aboveCount).toBe(300);
  expect(divided()).toBeUndefined();
  await unread.jump();
  expect(divided()).toBe(`${MO}#100`);
});

it('says that the network failed, and goes on from there at the next tap', async () => {
  const { chat, unread, divided } = await opened(MO, 60, 40);
  chat.calls.failNext('history', chatError('network'));
  expect(await unread.jump()).toBe('failed');
  expect(await unread.jump()).toBe('shown');
  expect(divided()).toBe(`${MO}#20`);
});

it('takes all that is left for new where more were counted than there are', async () => {
  const { unread, divided } = await opened(MO, 4, 30);
  expect(divided()).toBe(`${MO}#0`);
  expect(unread.aboveCount).toBe(0);
});

it('offers no way up in a chat of which all is here and nothing was said', async () => {
  const made = chatOf(TEAM, 0);
  const tip = buildMessage({
    conversationId: TEAM,
    content: { kind: 'tip', tip: { kind: 'other' } },
  });
  made.chat.account.setHistory(TEAM, [tip]);
  made.unread.take(conversationOf(TEAM, 1, tip));
  await made.history.loadNewest();
  expect(made.history.timeline.length).toBe(1);
  expect(made.unread.aboveCount).toBe(0);
});

it('has nothing to show of a chat that was read', async () => {
  const { unread, watched, divided } = await opened(MO, 40, 0);
  expect([unread.aboveCount, watched.length, divided()]).toEqual([0, 0, undefined]);
  expect(await unread.jump()).toBe('gone');
});

it('takes what comes while the chat is open for no part of what was unread', async () => {
  const { history, unread, messages, divided } = chatOf(MO, 40);
  await history.loadNewest();
  const arrived = buildMessage({ id: 'new', sentAtMs: (messages.at(-1)?.sentAtMs ?? 0) + 1000 });
  history.receive(arrived);
  unread.take(conversationOf(MO, 1, arrived));
  expect(divided()).toBeUndefined();
  unread.take(conversationOf(MO, 3, arrived));
  expect(divided()).toBe(`${MO}#38`);
});

it('counts what others said, not what happened or what I said', async () => {
  const made = chatOf(TEAM, 10);
  const tip = { kind: 'tip', tip: { kind: 'other' } } as const;
  const changed = made.messages.map((message, index) =>
    index === 8
      ? { ...message, content: tip }
      : index === 9
        ? { ...message, isOwn: true }
        : message,
  );
  made.chat.account.setHistory(TEAM, changed);
  made.unread.take(conversationOf(TEAM, 2, made.messages.at(-1)));
  await made.history.loadNewest();
  expect(made.divided()).toBe(`${TEAM}#6`);
});

it('is offered no more where the first unread message is gone', async () => {
  const { chat, unread } = await opened(TEAM, 100, 60);
  chat.account.setHistory(TEAM, []);
  expect(await unread.jump()).toBe('gone');
  expect(unread.aboveCount).toBe(0);
});

it('leads to where the unread messages begin, also where the first of them was revoked', async () => {
  const { chat, messages, unread, divided } = await opened(TEAM, 100, 60);
  const revocation = { by: 'mo', byName: '' };
  const revoked = messages.map((message, index) =>
    index === 40 ? { ...message, revocation } : message,
  );
  chat.account.setHistory(TEAM, revoked);
  expect(await unread.jump()).toBe('shown');
  expect(divided()).toBe(`${TEAM}#40`);
});
