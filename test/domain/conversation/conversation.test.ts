import {
  activeAtMs,
  compareConversations,
  countedUnread,
  isListed,
  withLast,
} from '../../../miniprogram/domain/conversation/conversation';
import {
  buildConversation,
  buildMessage,
  BUILT_AT_MS,
  lastMessageOf,
} from '../../support/builders';

const at = (userId: string, seconds: number, isPinned = false) =>
  buildConversation({
    conversationId: `direct:${userId}`,
    isPinned,
    lastMessage: lastMessageOf(buildMessage({ sentAtMs: BUILT_AT_MS + seconds * 1000 })),
  });

describe('the order of conversations', () => {
  it('is pinned first, then the most recently active', () => {
    const list = [at('old', 1), at('new', 3), at('pinned', 0, true), at('middle', 2)];
    const order = [...list].sort(compareConversations).map(({ target }) => target);
    expect(order.map((target) => target.kind === 'direct' && target.userId)).toEqual([
      'pinned',
      'new',
      'middle',
      'old',
    ]);
  });

  it('does not depend on arrival among equals', () => {
    const pair = [at('b', 1), at('a', 1)];
    expect([...pair].sort(compareConversations)).toEqual(
      [...pair].reverse().sort(compareConversations),
    );
  });

  it('puts conversations without a word last', () => {
    const silent = buildConversation({ conversationId: 'direct:silent' });
    expect(activeAtMs(silent)).toBe(0);
    expect(compareConversations(silent, at('a', 0))).toBeGreaterThan(0);
  });
});

describe('topics', () => {
  const topic = buildConversation({
    conversationId: 'group:@TGS#_house@TOPIC#_tea',
    unreadCount: 3,
  });

  it('have no place in the list, nor in its count', () => {
    expect([isListed(topic), countedUnread(topic)]).toEqual([false, 0]);
    const group = buildConversation({ conversationId: 'group:team', unreadCount: 3 });
    expect([isListed(group), countedUnread(group)]).toEqual([true, 3]);
    expect(countedUnread({ ...group, notify: 'muted' })).toBe(0);
    expect(countedUnread(undefined)).toBe(0);
  });
});

it('takes a message as its last, unless something newer is', () => {
  const later = at('mo', 9);
  const message = buildMessage({ sentAtMs: BUILT_AT_MS, senderNick: 'Mo' });
  expect(withLast(later, message)).toBeUndefined();
  expect(withLast(buildConversation(), message)?.lastMessage).toMatchObject({
    content: message.content,
    fromName: 'Mo',
  });
});
