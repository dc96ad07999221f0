import { autorun, comparer, reaction } from 'mobx-miniprogram';
import { AccountStorage } from '../../../miniprogram/stores/session/account-storage';
import { ConversationStore } from '../../../miniprogram/stores/conversations/conversation-store';
import { FakeChatClient } from '../../support/fakes/fake-chat-client';
import { FakeStorage, settle } from '../../support/fakes/fake-platform';
import { buildConversation, buildMessage, lastMessageOf, text } from '../../support/builders';
import { chatError } from '../../support/fakes/fake-calls';
import { ok } from '../../../miniprogram/kernel/result';
import type { Conversation } from '../../../miniprogram/domain/conversation/conversation';

const at = (name: string, sentAtMs: number, parts: Partial<Conversation> = {}) =>
  buildConversation({
    conversationId: `direct:${name}`,
    lastMessage: lastMessageOf(buildMessage({ sentAtMs, content: text('hello') })),
    ...parts,
  });

function build(conversations: readonly Conversation[] = [], device = new FakeStorage()) {
  const chat = new FakeChatClient({ isReady: true });
  for (const conversation of conversations)
    chat.account.conversations.set(conversation.conversationId, conversation);
  const store = new ConversationStore(chat);
  const storage = new AccountStorage(device, 'lin');
  store.open(storage, []);
  chat.emitConversations();
  const ids = () => store.all.map(({ conversationId }) => conversationId.replace('direct:', ''));
  return { chat, store, storage, ids };
}

describe('the conversation store', () => {
  it('holds the list in order', () => {
    const { store, ids } = build([at('a', 1), at('b', 3), at('c', 2, { isPinned: true })]);
    expect(ids()).toEqual(['c', 'b', 'a']);
    expect([store.count, store.indexOf('direct:a'), store.indexOf('direct:x')]).toEqual([3, 2, -1]);
    expect(store.get('direct:b')?.conversationId).toBe('direct:b');
  });

  it('hides the newest message of a chat when it is marked, whatever the list repeats', () => {
    const said = buildMessage({ content: text('Buy my tablets') });
    const { conversationId } = said;
    const row = buildConversation({ conversationId, lastMessage: lastMessageOf(said) });
    const { chat, store } = build([row]);
    const content = { kind: 'withheld' } as const;
    chat.emit({ type: 'messages-changed', messages: [{ ...said, content }] });
    const shown = () => store.get(conversationId)?.lastMessage?.content;
    expect(shown()).toEqual(content);
    chat.account.conversations.set(conversationId, { ...row, unreadCount: 2 });
    chat.emitConversations();
    expect(shown()).toEqual(content);
    expect(store.get(conversationId)?.unreadCount).toBe(2);
  });

  it('hides the newest message of a chat that was marked while nobody was here, once the message is seen', () => {
    const said = buildMessage({ content: text('Buy my tablets') });
    const { conversationId } = said;
    const row = buildConversation({ conversationId, lastMessage: lastMessageOf(said) });
    const { chat, store } = build([row]);
    store.withhold([{ ...said, sentAtMs: said.sentAtMs - 1000, content: { kind: 'withheld' } }]);
    expect(store.get(conversationId)?.lastMessage?.content).toEqual(said.content);
    store.withhold([{ ...said, content: { kind: 'withheld' } }]);
    expect(store.get(conversationId)?.lastMessage?.content).toEqual({ kind: 'withheld' });
    chat.emitConversations();
    expect(store.get(conversationId)?.lastMessage?.content).toEqual({ kind: 'withheld' });
  });

  it('touches one conversation when one changed', () => {
    const { chat, store } = build([at('a', 3), at('b', 2), at('c', 1)]);
    const runs = { a: 0, b: 0, order: 0 };
    autorun(() => [store.get('direct:a'), (runs.a += 1)]);
    autorun(() => [store.get('direct:b'), (runs.b += 1)]);
    autorun(() => [store.all, (runs.order += 1)]);
    chat.account.change('direct:b', { unreadCount: 1 });
    chat.emitConversations();
    expect(runs).toEqual({ a: 1, b: 2, order: 1 });
    chat.receive(buildMessage({ conversationId: 'direct:b', sentAtMs: 9 }));
    expect(runs).toEqual({ a: 1, b: 3, order: 2 });
    chat.emitConversations();
    expect(runs).toEqual({ a: 1, b: 3, order: 2 });
  });

  it('finds the one change among 10,000 conversations, and wakes nobody else', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => at(`u${index}`, index + 1));
    const { chat, store } = build(many);
    const lists = Array.from({ length: 5 }, (_, round) =>
      many.map((value, index) =>
        index === 5000 ? { ...value, unreadCount: round + 1 } : { ...value },
      ),
    );
    const changed: (number | undefined)[] = [];
    reaction(
      () => store.get('direct:u5000')?.unreadCount,
      (count) => changed.push(count),
    );
    let othersWoken = 0;
    reaction(
      () => [store.get('direct:u4999'), store.get('direct:u5001'), store.count],
      () => (othersWoken += 1),
      { equals: comparer.shallow },
    );
    for (const conversations of lists)
      chat.emit({ type: 'conversations-changed', conversations, isComplete: true });
    expect(changed).toEqual([1, 2, 3, 4, 5]);
    expect(othersWoken).toBe(0);
  });

  it('takes away what a complete list lacks, and nothing for an incomplete one', () => {
    const { chat, ids } = build([at('a', 2), at('b', 1)]);
    const conversations = [at('b', 1)];
    chat.emit({ type: 'conversations-changed', conversations, isComplete: false });
    expect(ids()).toEqual(['a', 'b']);
    chat.emit({ type: 'conversations-changed', conversations, isComplete: true });
    expect(ids()).toEqual(['b']);
  });

  it('keeps the remembered count of a person’s messages until the list is whole', () => {
    const { store, storage, chat } = build([]);
    const group = { kind: 'group', groupId: 'team' } as const;
    store.open(storage, [
      at('a', 1, { unreadCount: 3 }),
      buildConversation({ conversationId: 'group:team', target: group, unreadCount: 5 }),
    ]);
    const first = [at('a', 1), buildConversation({ conversationId: 'group:team', target: group })];
    chat.emit({ type: 'conversations-changed', conversations: first, isComplete: false });
    expect(store.get('direct:a')?.unreadCount).toBe(3);
    expect(store.get('group:team')?.unreadCount).toBe(0);
    chat.emit({ type: 'conversations-changed', conversations: first, isComplete: true });
    expect(store.get('direct:a')?.unreadCount).toBe(0);
  });

  it('moves a conversation by what I said before the list tells of it, and never back', () => {
    const { store, chat, ids } = build();
    const conversations = [at('a', 2), at('b', 1)];
    chat.emit({ type: 'conversations-changed', conversations, isComplete: true });
    const said = (sentAtMs: number, words: string) =>
      store.said(buildMessage({ conversationId: 'direct:b', sentAtMs, content: text(words) }));
    said(3_000_000, 'newest');
    expect(ids()).toEqual(['b', 'a']);
    said(1, 'late');
    expect(store.get('direct:b')?.lastMessage?.content).toEqual(text('newest'));
    store.said(buildMessage({ conversationId: 'direct:nobody' }));
    expect(ids()).toEqual(['b', 'a']);
  });

  it('shows a conversation once, however often a list names it', () => {
    const { chat, ids } = build();
    const conversations = [at('a', 1), at('a', 2), at('a', 3)];
    chat.emit({ type: 'conversations-changed', conversations, isComplete: true });
    chat.emit({ type: 'conversations-changed', conversations, isComplete: true });
    expect(ids()).toEqual(['a']);
  });

  it('counts unread messages without muted conversations', () => {
    const { chat, store } = build([
      at('a', 1, { unreadCount: 2 }),
      at('b', 2, { unreadCount: 5, notify: 'muted' }),
      at('c', 3, { unreadCount: 1, notify: 'blocked' }),
    ]);
    expect(store.totalUnread).toBe(2);
    chat.account.change('direct:b', { notify: 'notify' });
    chat.emitConversations();
    expect(store.totalUnread).toBe(7);
    chat.account.conversations.delete('direct:a');
    chat.emitConversations();
    expect(store.totalUnread).toBe(5);
    store.close();
    expect(store.totalUnread).toBe(0);
  });

  it('shows the remembered list until the service has its own', () => {
    const { store, storage, ids, chat } = build([at('a', 1)]);
    store.open(storage, [at('old', 5), at('a', 1, { unreadCount: 3 })]);
    expect(store.state).toBe('ready');
    expect(ids()).toEqual(['old', 'a']);
    chat.emitConversations();
    expect(ids()).toEqual(['a']);
    expect(store.get('direct:a')?.unreadCount).toBe(0);
  });
});

describe('what a person does to a conversation', () => {
  it.each([
    ['pin', (store: ConversationStore) => store.pin('direct:b', true), { isPinned: true }],
    [
      'mute',
      (store: ConversationStore) => store.setNotify('direct:b', 'muted'),
      { notify: 'muted' },
    ],
    [
      'read',
      (store: ConversationStore) => store.markRead('direct:b'),
      { unreadCount: 0, mention: 'none' },
    ],
  ])('shows at once (%s) and is taken back when refused', async (name, act, shown) => {
    const { chat, store } = build([at('a', 2), at('b', 1, { unreadCount: 4, mention: 'me' })]);
    const before = store.get('direct:b');
    const method = { pin: 'pin', mute: 'setNotify', read: 'markRead' }[name];
    if (method !== 'pin' && method !== 'setNotify' && method !== 'markRead') throw new Error(name);
    chat.calls.failNext(method, chatError('network'));
    const failing = act(store);
    expect(store.get('direct:b')).toMatchObject(shown);
    expect(await failing).toMatchObject({ ok: false, error: { kind: 'network' } });
    expect(store.get('direct:b')).toEqual(before);
    expect((await act(store)).ok).toBe(true);
    expect(store.get('direct:b')).toMatchObject(shown);
  });

  it('does not flicker when an older list arrives while the service is thinking', async () => {
    const { chat, store } = build([at('a', 2), at('b', 1)]);
    const seen: boolean[] = [];
    autorun(() => seen.push(store.get('direct:b')?.isPinned === true));
    const held = chat.calls.hold('pin');
    const pinned = store.pin('direct:b', true);
    const stale = [at('a', 2), at('b', 1, { unreadCount: 1 })];
    chat.emit({ type: 'conversations-changed', conversations: stale, isComplete: true });
    held.release();
    await pinned;
    expect(seen[0]).toBe(false);
    expect(seen.slice(1)).not.toContain(false);
    expect(store.get('direct:b')?.isPinned).toBe(true);
  });

  it('keeps a message that came while reading was on its way unread', async () => {
    const { chat, store } = build([at('b', 1, { unreadCount: 1 })]);
    const held = chat.calls.hold('markRead');
    const reading = store.markRead('direct:b');
    chat.emit({
      type: 'conversations-changed',
      conversations: [at('b', 2, { unreadCount: 2 })],
      isComplete: true,
    });
    held.fail(chatError('timeout'));
    await reading;
    expect(store.get('direct:b')?.unreadCount).toBe(2);
  });

  it('asks nothing of the service when there is nothing to read', async () => {
    const { chat, store } = build([at('b', 1)]);
    expect((await store.markRead('direct:b')).ok).toBe(true);
    expect((await store.markRead('direct:nobody')).ok).toBe(true);
    expect(chat.calls.of('markRead')).toEqual([]);
  });

  it('marks unread by hand until it is read, also across a restart', () => {
    const device = new FakeStorage();
    const { store } = build([at('b', 1)], device);
    store.markUnread('direct:b');
    expect(store.isMarkedUnread('direct:b')).toBe(true);
    expect(store.totalUnread).toBe(0);
    const restarted = build([at('b', 1)], device);
    expect(restarted.store.isMarkedUnread('direct:b')).toBe(true);
    void restarted.store.markRead('direct:b');
    expect(restarted.store.isMarkedUnread('direct:b')).toBe(false);
  });

  it('removes at once, keeps the history unless told otherwise, and puts it back when refused', async () => {
    const { chat, store, ids } = build([at('a', 2), at('b', 1)]);
    chat.calls.failNext('deleteConversation', chatError('timeout'));
    const failing = store.remove('direct:b', { clearHistory: false });
    expect(ids()).toEqual(['a']);
    await failing;
    expect(ids()).toEqual(['a', 'b']);
    await store.remove('direct:b', { clearHistory: false });
    expect(ids()).toEqual(['a']);
    expect(chat.calls.of('deleteConversation')[1]).toEqual(['direct:b', { clearHistory: false }]);
    chat.receive(buildMessage({ conversationId: 'direct:b', sentAtMs: 9 }));
    expect(ids()).toEqual(['b', 'a']);
  });

  it('does not carry a confirmation over to the next account', async () => {
    const { chat, store, storage } = build([at('b', 1)]);
    let confirm: () => void = () => undefined;
    jest.spyOn(chat, 'pin').mockReturnValue(
      new Promise((resolve) => {
        confirm = () => resolve(ok(undefined));
      }),
    );
    const pinning = store.pin('direct:b', true);
    store.open(storage, [at('b', 1)]);
    confirm();
    await pinning;
    expect(store.get('direct:b')?.isPinned).toBe(false);
  });

  it('drops answers for an account that is gone', async () => {
    const { chat, store, storage, ids } = build([at('b', 1)]);
    const pin = chat.calls.hold('pin');
    const pinning = store.pin('direct:b', true);
    const list = chat.calls.hold('conversations');
    const loading = store.load();
    store.open(storage, []);
    pin.fail(chatError('timeout'));
    list.release();
    await Promise.all([pinning, loading]);
    expect(ids()).toEqual([]);
    expect(store.state).toBe('loading');
  });
});

describe('loading the conversation list', () => {
  it('asks for it whenever the service becomes ready', async () => {
    const { chat, ids } = build();
    chat.account.conversations.set('direct:a', at('a', 1));
    chat.emit({ type: 'became-ready' });
    await settle();
    expect(ids()).toEqual(['a']);
  });

  it('fails only where there is nothing to show', async () => {
    const { chat, store, storage } = build();
    store.open(storage, []);
    chat.calls.failNext('conversations', chatError('timeout'), 2);
    await store.load();
    expect(store.state).toBe('failed');
    store.open(storage, [at('a', 1)]);
    await store.load();
    expect(store.state).toBe('ready');
  });

  it('takes an empty list for an answer, also when asking again fails', async () => {
    const { chat, store } = build();
    expect(store.state).toBe('ready');
    chat.calls.failNext('conversations', chatError('timeout'));
    await store.load();
    expect(store.state).toBe('ready');
  });

  it('hears nothing of an account that has gone', () => {
    const { chat, store, ids } = build([at('a', 1, { unreadCount: 2 })]);
    store.close();
    chat.emitConversations();
    expect([ids(), store.totalUnread]).toEqual([[], 0]);
  });

  it('hears nothing after disposal', () => {
    const { chat, store, ids } = build([at('a', 1)]);
    store.dispose();
    chat.receive(buildMessage({ conversationId: 'direct:b' }));
    expect(ids()).toEqual(['a']);
  });
});
