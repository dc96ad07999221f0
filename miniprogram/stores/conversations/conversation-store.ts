import {
  action,
  createAtom,
  makeObservable,
  observable,
  runInAction,
  untracked,
} from 'mobx-miniprogram';
import { MarkedUnread } from './marked-unread';
import { PendingChanges, confirmed } from './pending-changes';
import { SortedConversations } from './sorted-conversations';
import { isSameConversation } from './conversation-change';
import { WithheldLast } from './withheld-last';
import { countedUnread, isListed, withLast } from '../../domain/conversation/conversation';
import { ok } from '../../kernel/result';
import type { AccountStorage } from '../session/account-storage';
import type { ChatClient, ConversationList } from '../../chat/chat-client';
import type { ChatResult } from '../../chat/chat-result';
import type { Conversation } from '../../domain/conversation/conversation';
import type { Notify } from '../../domain/conversation/notify';
import type { ConversationChange } from './sorted-conversations';
import type { ConversationId } from '../../domain/ids';
import type { Dispose } from '../../kernel/disposables';
import type { Message } from '../../domain/message/message';
import type { PendingChange } from './pending-changes';

/**
 * The conversation list. The service hands over the whole list again and again; what did not change touches nothing. Each
 * conversation is observed by itself, the order apart from the values. What a person does shows at once and is taken back when
 * the service refuses.
 */
export class ConversationStore {
  /** `loading` until the list, or a remembered one, is here; `failed` when it could not be had. */
  state: 'loading' | 'ready' | 'failed' = 'loading';
  /** Unread messages of conversations that notify. */
  totalUnread = 0;
  private readonly shown = observable.map<ConversationId, Conversation>({}, { deep: false });
  private readonly held = new Map<ConversationId, Conversation>();
  private readonly pending = new PendingChanges();
  private readonly sorted = new SortedConversations();
  private readonly order = createAtom('conversation order');
  private readonly values = createAtom('conversation values');
  private readonly marked = new MarkedUnread();
  private readonly withheld = new WithheldLast();
  private readonly stopListening: Dispose;
  /** False while nobody is signed in: what the service still tells of the last account is not heard. */
  private isOpen = false;
  /** Counts accounts, so that an answer for an earlier one is recognised. */
  private account = 0;

  constructor(private readonly chat: ChatClient) {
    makeObservable<this, 'receive' | 'show'>(this, {
      said: action,
      state: observable,
      totalUnread: observable,
      open: action,
      close: action,
      receive: action,
      show: action,
      withhold: action,
    });
    this.stopListening = chat.on((event) => {
      if (!this.isOpen) return;
      if (event.type === 'conversations-changed') this.receive(event);
      if (event.type === 'became-ready') void this.load();
      if (event.type === 'messages-received' || event.type === 'messages-changed')
        this.withhold(event.messages);
    });
  }

  /** All conversations, in order. Observes the order, not the values; do not keep it. */
  get all(): readonly Conversation[] {
    this.order.reportObserved();
    return this.sorted.all;
  }

  get count(): number {
    return this.all.length;
  }

  get(conversationId: ConversationId): Conversation | undefined {
    return this.shown.get(conversationId);
  }

  /** Its place in the list, or -1. Observes the order only. */
  indexOf(conversationId: ConversationId): number {
    this.order.reportObserved();
    const shown = untracked(() => this.shown.get(conversationId));
    return shown === undefined ? -1 : this.sorted.indexOf(shown);
  }

  isMarkedUnread(conversationId: ConversationId): boolean {
    return this.marked.has(conversationId);
  }

  /** Observes every change of every conversation at once; for what writes the list somewhere. */
  observeAll(): void {
    this.order.reportObserved();
    this.values.reportObserved();
  }

  /** Takes up an account, with the list remembered from its last time on this device. */
  open(storage: AccountStorage, remembered: readonly Conversation[]): void {
    this.close();
    this.isOpen = true;
    this.marked.open(storage);
    if (remembered.length > 0) this.receive({ conversations: remembered, isComplete: false });
    this.state = remembered.length > 0 ? 'ready' : 'loading';
  }

  /** Forgets everything in memory. */
  close(): void {
    this.account += 1;
    this.isOpen = false;
    this.held.clear();
    this.pending.clear();
    this.withheld.clear();
    this.shown.clear();
    this.sorted.clear();
    this.marked.close();
    this.totalUnread = 0;
    this.state = 'loading';
    this.order.reportChanged();
  }

  dispose(): void {
    this.stopListening();
  }

  /** Takes up what the service keeps out of its list: topics. They are found by their ID, and in no list here either. */
  takeAside(conversations: readonly Conversation[]): void {
    if (this.isOpen) this.show(this.take(conversations, true));
  }

  /** I said something: the list hears of it up to a second after the service has it. */
  said(message: Message): void {
    const held = this.held.get(message.conversationId);
    const said = held && withLast(held, message);
    if (said === undefined) return;
    this.hold(message.conversationId, said);
    this.show([message.conversationId]);
  }

  /** Asks the service for the list. */
  async load(): Promise<void> {
    const { account } = this;
    const list = await this.chat.conversations();
    if (account !== this.account) return;
    if (list.ok) this.receive(list.value);
    else if (this.state === 'loading') runInAction(() => (this.state = 'failed'));
  }

  /** Says that the list is awaited again, after a failure. */
  retry(): void {
    if (this.state === 'failed') runInAction(() => (this.state = 'loading'));
    void this.load();
  }

  pin(conversationId: ConversationId, isPinned: boolean): ChatResult<void> {
    return this.change(conversationId, { kind: 'changed', fields: { isPinned } }, () =>
      this.chat.pin(conversationId, isPinned),
    );
  }

  setNotify(conversationId: ConversationId, notify: Notify): ChatResult<void> {
    return this.change(conversationId, { kind: 'changed', fields: { notify } }, () =>
      this.chat.setNotify(conversationId, notify),
    );
  }

  /** Also takes a mark by hand away. Asks nothing of the service when nothing is unread. */
  markRead(conversationId: ConversationId): ChatResult<void> {
    this.marked.remove(conversationId);
    const shown = this.shown.get(conversationId);
    if (shown === undefined || (shown.unreadCount === 0 && shown.mention === 'none')) {
      return Promise.resolve(ok(undefined));
    }
    return this.reportRead(conversationId);
  }

  /** As {@link markRead}, also where nothing seems unread: the list hears of a message up to a second after its chat does. */
  reportRead(conversationId: ConversationId): ChatResult<void> {
    return this.change(
      conversationId,
      { kind: 'changed', fields: { unreadCount: 0, mention: 'none' } },
      () => this.chat.markRead(conversationId),
    );
  }

  /** Marks by hand, on this device only: the service has no such mark. */
  markUnread(conversationId: ConversationId): void {
    this.marked.add(conversationId);
  }

  /** Takes it off the list; with `clearHistory` its messages go too, on all devices. */
  remove(
    conversationId: ConversationId,
    options: { readonly clearHistory: boolean },
  ): ChatResult<void> {
    this.marked.remove(conversationId);
    return this.change(conversationId, { kind: 'removed' }, () =>
      this.chat.deleteConversation(conversationId, options),
    );
  }

  /** Messages that were seen: the list does not say of its newest ones what they do themselves. */
  withhold(messages: readonly Message[]): void {
    const noted = this.withheld.note(messages);
    for (const conversationId of noted) {
      const held = this.held.get(conversationId);
      if (held !== undefined) this.hold(conversationId, this.withheld.applyTo(held));
    }
    this.show(noted);
  }

  private async change(
    conversationId: ConversationId,
    change: PendingChange,
    request: () => ChatResult<void>,
  ): ChatResult<void> {
    const { account } = this;
    const before = this.held.get(conversationId);
    this.pending.add(conversationId, change);
    this.show([conversationId]);
    const result = await request();
    if (account !== this.account) return result;
    this.pending.drop(conversationId, change);
    const now = this.held.get(conversationId);
    if (result.ok && before !== undefined && now !== undefined) {
      this.hold(conversationId, confirmed(before, now, change));
    }
    this.show([conversationId]);
    return result;
  }

  private receive({ conversations, isComplete }: ConversationList): void {
    const changed = this.take(conversations, isComplete);
    if (isComplete && this.held.size > conversations.length) {
      for (const conversationId of this.missingFrom(conversations)) {
        this.hold(conversationId, undefined);
        changed.add(conversationId);
      }
    }
    this.show(changed);
    if (isComplete || this.sorted.all.length > 0) this.state = 'ready';
  }

  /** Holds what is news, and says what that is. */
  private take(conversations: readonly Conversation[], isComplete: boolean): Set<ConversationId> {
    const changed = new Set<ConversationId>();
    for (const told of conversations) {
      const { conversationId } = told;
      const held = this.held.get(conversationId);
      const known = isComplete ? told : withRemembered(told, held);
      const conversation = this.withheld.applyTo(known, held);
      if (held !== undefined && isSameConversation(held, conversation)) continue;
      this.hold(conversationId, conversation);
      changed.add(conversationId);
    }
    return changed;
  }

  private missingFrom(conversations: readonly Conversation[]): readonly ConversationId[] {
    const present = new Set(conversations.map(({ conversationId }) => conversationId));
    return [...this.held.values()].flatMap((held) =>
      present.has(held.conversationId) || !isListed(held) ? [] : [held.conversationId],
    );
  }

  private hold(conversationId: ConversationId, conversation: Conversation | undefined): void {
    if (conversation === undefined) this.held.delete(conversationId);
    else this.held.set(conversationId, conversation);
  }

  /** Brings what is shown up to date with what is held and pending. */
  private show(conversationIds: Iterable<ConversationId>): void {
    const changes: ConversationChange[] = [];
    for (const conversationId of conversationIds) {
      const before = this.shown.get(conversationId);
      const after = this.pending.applyTo(this.held.get(conversationId));
      const isSame = before && after ? isSameConversation(before, after) : before === after;
      if (isSame) continue;
      const shown = after ?? before;
      if (shown !== undefined && isListed(shown)) changes.push({ before, after });
      this.totalUnread += countedUnread(after) - countedUnread(before);
      if (after === undefined) this.shown.delete(conversationId);
      else this.shown.set(conversationId, after);
    }
    if (changes.length === 0) return;
    if (this.sorted.apply(changes)) this.order.reportChanged();
    this.values.reportChanged();
  }
}

/** A list that is still arriving does not count one-to-one messages yet: what was remembered stands until it is whole. */
function withRemembered(told: Conversation, held: Conversation | undefined): Conversation {
  if (held === undefined || told.target.kind !== 'direct') return told;
  return { ...told, unreadCount: Math.max(told.unreadCount, held.unreadCount) };
}
