import { action, makeObservable, observable, reaction, runInAction } from 'mobx-miniprogram';
import { Disposables } from '../../../../kernel/disposables';
import { entryKeyOf } from '../../../../stores/timeline/timeline';
import { isAfterCount, loadedUnread, unreadTarget } from './unread-target';
import { isCountable } from '../../../../domain/conversation/first-unread';
import type { ChatJumps, JumpOutcome, JumpTarget } from './chat-jumps';
import type { ChatList } from '../chat/chat-list';
import type { Conversation } from '../../../../domain/conversation/conversation';
import type { Message } from '../../../../domain/message/message';
import type { MessageRef } from '../../../../domain/message/message-ref';
import type { TimelineHistory } from '../../../../stores/timeline/timeline-history';

/** Pages that one tap goes back where nobody knows how far the first unread message is. */
const MOST_PAGES = 10;

/** Arrivals that are remembered until it is known what was unread. */
const MOST_ARRIVALS = 200;

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

/** What was unread when a chat was opened: the line above the first of it, and the way there. */
export class ChatUnread {
  /** Unread messages above what is seen; 0 once their first was on the screen. Observable. */
  aboveCount = 0;
  private conversation: Conversation | undefined;
  private firstKey: string | undefined;
  private isFirstSeen = false;
  private arrivals: readonly Message[] = [];
  private readonly disposables = new Disposables();

  constructor(private readonly context: UnreadContext) {
    makeObservable<this, 'begin'>(this, {
      aboveCount: observable,
      take: action,
      begin: action,
      rowSeen: action,
    });
    const { history } = context;
    this.disposables.add(
      reaction(
        () => history.state === 'ready',
        (isReady) => isReady && this.begin(),
      ),
    );
    this.disposables.add(
      history.timeline.onChange((change) => {
        const message = change.type === 'inserted' ? history.timeline.at(change.index) : undefined;
        if (message && !this.conversation)
          this.arrivals = [...this.arrivals, message].slice(-MOST_ARRIVALS);
      }),
    );
  }

  /** Takes up what is unread as the chat opens. What came before the reader's eyes since then is no part of it. */
  take(conversation: Conversation): void {
    const isCounted = (message: Message) =>
      isCountable(message) && !isAfterCount(conversation, message);
    const arrivedCount = this.arrivals.filter(isCounted).length;
    if (this.conversation || conversation.unreadCount <= arrivedCount) return;
    this.conversation = conversation;
    if (this.context.history.state === 'ready') this.begin();
  }

  /** The line above this message says that new ones follow. */
  isFirst(message: Message): boolean {
    return entryKeyOf(message) === this.firstKey;
  }

  /** Other rows may be on the page. */
  look(): void {
    if (this.firstKey === undefined || this.isFirstSeen) return;
    const rowId = this.context.list.window.findRow((message) => this.isFirst(message));
    if (rowId !== undefined) this.context.watch(rowId);
  }

  rowSeen(message: Message, isSeen: boolean): void {
    if (!this.isFirst(message)) return;
    this.isFirstSeen ||= isSeen;
    this.aboveCount = this.isFirstSeen ? 0 : (this.conversation?.unreadCount ?? 0);
  }

  /** Goes to the first unread message. Where nobody knows how far that is, one call goes so far back and the next goes on. */
  async jump(): Promise<JumpOutcome> {
    const { conversation } = this;
    if (!conversation) return 'gone';
    const target = this.target(conversation);
    const outcome = target ? await this.context.jumps.toTarget(target) : await this.walkBack();
    if (outcome === 'gone') runInAction(() => (this.aboveCount = 0));
    return outcome;
  }

  dispose(): void {
    this.disposables.dispose();
  }

  /** Both are here: what is unread, and the newest messages. */
  private begin(): void {
    const { conversation } = this;
    if (!conversation || this.firstKey !== undefined) return;
    const first = this.loaded(conversation);
    // Of a chat that is here whole, and has nothing to read, only what happened was counted.
    const isAbove = first ? !this.mark(first) : this.context.history.hasOlder;
    if (isAbove) this.aboveCount = conversation.unreadCount;
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
    const { list } = this.context;
    const { window } = list;
    window.refreshMessage(first);
    // The line makes its row taller.
    list.rowsGrew();
    return window.findRow((message) => this.isFirst(message)) !== undefined;
  }

  private target(conversation: Conversation): JumpTarget | undefined {
    const key = this.firstKey;
    if (key !== undefined) {
      const known = this.context.history.timeline.findByKey(key);
      return {
        place: known ?? { sequence: 0, sentAtMs: 0 },
        find: (messages) => messages.find((message) => this.isFirst(message)),
        on: 'top',
      };
    }
    const target = unreadTarget(conversation, this.context.seen);
    const find: JumpTarget['find'] = (messages, isWhole) => {
      const first = target?.find(messages, isWhole);
      // Before its row is made.
      if (first) this.mark(first);
      return first;
    };
    return target && { ...target, find };
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
}
