import { action, makeObservable, observable, reaction, runInAction } from 'mobx-miniprogram';
import { entryKeyOf } from '../stores/timeline';
import { isCountable } from '../domain/first-unread';
import { loadedUnread, unreadTarget } from './unread-target';
import { messageRefOf } from '../domain/message-ref';
import type { ChatJumps, JumpOutcome, JumpTarget } from './chat-jumps';
import type { ChatList } from './chat-list';
import type { Conversation } from '../domain/conversation';
import type { Dispose } from '../kernel/disposables';
import type { Mention } from '../domain/unread-places';
import type { Message } from '../domain/message';
import type { MessageRef } from '../domain/message-ref';
import type { TimelineHistory } from '../stores/timeline-history';

/** Pages that one tap goes back where nobody knows how far the first unread message is. */
const MOST_PAGES = 10;

/** What the unread part of a chat works with. */
export interface UnreadContext {
  readonly history: TimelineHistory;
  readonly list: ChatList;
  readonly jumps: ChatJumps;
  /** The last message that this device has seen of the chat before it was opened. */
  readonly seen: MessageRef | undefined;
  /** Asks to be told through {@link ChatUnread.rowSeen} when a row is on the screen. */
  readonly watch: (rowId: string) => void;
}

/**
 * What was unread when a chat was opened: the line above the first of it, the pill that leads there, and the mentions that nobody
 * looked at yet.
 */
export class ChatUnread {
  /** Unread messages above what is seen; 0 once their first was on the screen. Observable. */
  aboveCount = 0;
  /** Mentions that were not on the screen yet, the next one first. Observable. */
  mentions: readonly Mention[] = [];
  private conversation: Conversation | undefined;
  private firstKey: string | undefined;
  private isFirstSeen = false;
  private readonly watched = new Set<string>();
  private readonly stopWaiting: Dispose;

  constructor(private readonly context: UnreadContext) {
    makeObservable<this, 'begin'>(this, {
      aboveCount: observable,
      mentions: observable.ref,
      take: action,
      begin: action,
      rowSeen: action,
    });
    const { history } = context;
    this.stopWaiting = reaction(
      () => history.state === 'ready',
      (isReady) => isReady && this.begin(),
    );
  }

  /** Takes up what is unread as the chat opens; later news come before the reader's eyes. */
  take(conversation: Conversation): void {
    if (this.conversation) return;
    this.conversation = conversation;
    if (this.context.history.state === 'ready') this.begin();
  }

  /** The line above this message says that new ones follow. */
  isFirst(message: Message): boolean {
    return entryKeyOf(message) === this.firstKey;
  }

  /** Other rows may be on the page: those that matter are watched. */
  look(): void {
    const { window } = this.context.list;
    if (this.firstKey !== undefined && !this.isFirstSeen)
      this.watch(window.findRow((message) => this.isFirst(message)));
    for (const { sequence } of this.mentions)
      this.watch(window.findRow((message) => message.sequence === sequence));
  }

  rowSeen(rowId: string, isSeen: boolean): void {
    const message = this.context.list.window.messageOf(rowId);
    if (!message) return;
    if (this.isFirst(message)) {
      this.isFirstSeen ||= isSeen;
      this.aboveCount = this.isFirstSeen ? 0 : (this.conversation?.unreadCount ?? 0);
    }
    if (isSeen && this.mentions.some(({ sequence }) => sequence === message.sequence))
      this.mentions = this.mentions.filter(({ sequence }) => sequence !== message.sequence);
  }

  /** Goes to the first unread message. Where nobody knows how far that is, one call goes so far back and the next goes on. */
  async jump(): Promise<JumpOutcome> {
    const { conversation, context } = this;
    if (!conversation) return 'gone';
    const target = this.target(conversation);
    const outcome = target ? await context.jumps.toTarget(target) : await this.walkBack();
    if (outcome === 'gone') runInAction(() => (this.aboveCount = 0));
    return outcome;
  }

  /** Goes to the next mention. */
  async jumpToMention(): Promise<JumpOutcome> {
    const [next] = this.mentions;
    if (!next) return 'gone';
    const { sequence } = next;
    const outcome = await this.context.jumps.to({ messageId: '', sequence, sentAtMs: 0 });
    if (outcome === 'shown' || outcome === 'gone')
      runInAction(() => (this.mentions = this.mentions.filter((mention) => mention !== next)));
    return outcome;
  }

  /** The newest message that the service holds, as the one that was seen last. */
  newestSeen(): MessageRef | undefined {
    const { timeline } = this.context.history;
    for (let index = timeline.length - 1; index >= timeline.gap; index--) {
      const message = timeline.at(index);
      if (message?.delivery === 'sent') return messageRefOf(message);
    }
    return undefined;
  }

  dispose(): void {
    this.stopWaiting();
  }

  /** Both are here: what is unread, and the newest messages. */
  private begin(): void {
    const { conversation } = this;
    if (!conversation || this.firstKey !== undefined) return;
    this.mentions = conversation.places?.mentions ?? [];
    if (conversation.unreadCount === 0) return;
    const first = this.loaded(conversation);
    const isInWindow = first !== undefined && this.mark(first);
    if (!isInWindow) this.aboveCount = conversation.unreadCount;
    this.look();
  }

  private loaded(conversation: Conversation): Message | undefined {
    const { timeline, hasOlder } = this.context.history;
    const messages = timeline.slice(timeline.gap, timeline.length);
    const found = loadedUnread(conversation, messages);
    // Fewer are left than were counted: all of them are new.
    return found ?? (hasOlder ? undefined : messages.find(isCountable));
  }

  /** Puts the line above a message; true where its row is on the page. */
  private mark(first: Message): boolean {
    this.firstKey = entryKeyOf(first);
    const { window } = this.context.list;
    const rowId = window.findRow((message) => this.isFirst(message));
    if (rowId === undefined) return false;
    window.refreshRow(this.firstKey);
    return true;
  }

  private target(conversation: Conversation): JumpTarget | undefined {
    const key = this.firstKey;
    if (key !== undefined) {
      const isFirst = (message: Message) => entryKeyOf(message) === key;
      const known = this.context.history.timeline.findByKey(key);
      return {
        place: known ?? { sequence: 0, sentAtMs: 0 },
        find: (messages) => messages.find(isFirst),
        on: 'top',
      };
    }
    const target = unreadTarget(conversation, this.context.seen);
    return (
      target && {
        ...target,
        find: (messages, isWhole) => {
          const first = target.find(messages, isWhole);
          // Before its row is made.
          if (first) this.mark(first);
          return first;
        },
      }
    );
  }

  private async walkBack(): Promise<JumpOutcome> {
    const { history, list, jumps } = this.context;
    const { conversation } = this;
    if (history.isDetached) list.jumpToEnd();
    for (let page = 0; conversation && page < MOST_PAGES && history.hasOlder; page += 1) {
      const { length } = history.timeline;
      await history.loadOlder();
      if (history.olderError) return 'failed';
      const first = this.loaded(conversation);
      if (first) this.mark(first);
      if (first || history.timeline.length === length) break;
    }
    return jumps.toTarget({
      place: { sequence: 0, sentAtMs: 0 },
      find: (messages) => messages.find((message) => this.isFirst(message)) ?? messages[0],
      on: 'top',
    });
  }

  private watch(rowId: string | undefined): void {
    if (rowId === undefined || this.watched.has(rowId)) return;
    this.watched.add(rowId);
    this.context.watch(rowId);
  }
}
