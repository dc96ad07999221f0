import { ChatJumps } from './chat-jumps';
import { UnreadMentions } from './unread-mentions';
import { ChatUnread } from './chat-unread';
import { Paced } from '../../../../view-models/paced';
import { backToLatest, mentionedText } from '../../../../i18n/unread';
import { jumpFailed, messageGone } from '../../../../i18n/jumps';
import { isMessageAt, messageRefOf } from '../../../../domain/message/message-ref';
import { newMessages } from '../../../../i18n/counts';
import { reaction, when } from 'mobx-miniprogram';
import { Disposables } from '../../../../kernel/disposables';
import type { ChatList } from '../chat/chat-list';
import type { Conversation } from '../../../../domain/conversation/conversation';
import type { JumpOutcome, JumpTarget } from './chat-jumps';
import type { Message } from '../../../../domain/message/message';
import type { MessageRef } from '../../../../domain/message/message-ref';
import type { PlaceActions } from '../chat/chat-data';
import type { Services } from '../../../../stores/services';
import type { TimelineHistory } from '../../../../stores/timeline/timeline-history';

/** The least time between two texts of the pill that counts: a burst of messages costs at most five patches a second, coming and going included. */
const COUNT_INTERVAL_MS = 500;

/** The places of a chat that a person can go to in one step: the first unread message, mentions, the newest, any other. */
export class ChatPlaces implements PlaceActions {
  private readonly jumps: ChatJumps;
  private readonly unread: ChatUnread;
  private readonly mentions: UnreadMentions;
  private readonly unseen: Paced;
  private readonly watched = new Set<string>();
  /** Where the chat was left, until the page is there to go to it. */
  private leftAt: MessageRef | undefined;
  private readonly disposables = new Disposables();

  constructor(
    private readonly services: Pick<
      Services,
      'conversations' | 'platform' | 'readMarks' | 'settings' | 'timelines'
    >,
    private readonly history: TimelineHistory,
    private readonly list: ChatList,
    private readonly watch: (rowId: string) => void,
  ) {
    this.jumps = new ChatJumps(history, list);
    const watchOnce = (rowId: string) => this.watchOnce(rowId);
    this.mentions = new UnreadMentions(list, this.jumps, watchOnce);
    const { conversationId } = history.timeline;
    this.unread = new ChatUnread({
      history,
      list,
      jumps: this.jumps,
      seen: services.readMarks.of(conversationId),
      watch: watchOnce,
    });
    this.unseen = new Paced(services.platform.clock, COUNT_INTERVAL_MS);
    this.disposables.add(() => this.unread.dispose());
    this.disposables.add(() => this.unseen.dispose());
    this.disposables.add(
      reaction(
        () => list.unseenCount,
        (count) => this.unseen.set(count),
      ),
    );
  }

  /** Over the end: how many arrived below what is read, else the way back from far above; empty where neither. Observed. */
  get pillText(): string {
    const { language } = this.services.settings;
    // What is gone is gone at once; what grows is paced.
    if (this.list.unseenCount > 0 && this.unseen.value > 0)
      return newMessages(this.unseen.value, language);
    return this.list.isFar ? backToLatest(language) : '';
  }

  /** At the top: how many are unread above what is seen. Observed. */
  get unreadText(): string {
    const { aboveCount } = this.unread;
    return aboveCount > 0 ? newMessages(aboveCount, this.services.settings.language) : '';
  }

  /** At the top: the next mention that was not seen. Observed. */
  get mentionText(): string {
    const [next] = this.mentions.waiting;
    return next ? mentionedText(next.of, this.services.settings.language) : '';
  }

  isFirstUnread(message: Message): boolean {
    return this.unread.isFirst(message);
  }

  /** What is unread as the chat opens, before it is reported as read. */
  takeUnread(conversation: Conversation): void {
    this.unread.take(conversation);
    this.mentions.take(conversation.places?.mentions ?? []);
  }

  /** Other rows may be on the page. */
  look(): void {
    this.unread.look();
    this.mentions.look();
  }

  rowSeen(rowId: string, isSeen: boolean): void {
    const message = this.list.window.messageOf(rowId);
    if (!message) return;
    this.unread.rowSeen(message, isSeen);
    if (message.sequence > 0) this.mentions.rowSeen(message.sequence, isSeen);
  }

  /** The page is there, and follows from now on. */
  appear(): void {
    const { leftAt } = this;
    if (leftAt === undefined || this.showLeft()) {
      this.leftAt = undefined;
      return;
    }
    this.leftAt = undefined;
    const find: JumpTarget['find'] = (messages) =>
      messages.find((message) => isMessageAt(leftAt, message));
    void this.jumps.toTarget({ place: leftAt, find, on: 'as-left' });
  }

  /** These rows lie still on the screen, top to bottom. */
  remember(rows: readonly string[]): void {
    const row = rows[Math.floor(rows.length / 2)];
    const message = row === undefined ? undefined : this.list.window.messageOf(row);
    if (message?.delivery !== 'sent') return;
    const ref = this.list.isFar ? messageRefOf(message) : undefined;
    this.services.timelines.places.set(message.conversationId, ref);
  }

  /**
   * The chat opens at a message: shows it as soon as there are messages at all, which on a cold start is after the sign-in. Without one
   * it opens where it was left among older messages, unless something new is at its end.
   */
  openAt(ref: MessageRef | undefined): void {
    if (ref === undefined) {
      this.comeBack();
      return;
    }
    this.disposables.add(
      when(
        () => this.history.state === 'ready',
        () => void this.jumpTo(ref),
      ),
    );
  }

  async jumpTo(ref: MessageRef): Promise<void> {
    this.tell(await this.jumps.to(ref));
  }

  async jumpToUnread(): Promise<void> {
    this.tell(await this.unread.jump());
  }

  async jumpToMention(): Promise<void> {
    this.tell(await this.mentions.jump());
  }

  jumpToEnd(): void {
    this.jumps.cancel();
    this.list.jumpToEnd();
  }

  /** The person leaves the chat: what is here has been seen. */
  leave(): void {
    const { timeline } = this.history;
    for (let index = timeline.length - 1; index >= timeline.gap; index--) {
      const message = timeline.at(index);
      if (message?.delivery !== 'sent') continue;
      this.services.readMarks.set(timeline.conversationId, messageRefOf(message));
      return;
    }
  }

  dispose(): void {
    this.disposables.dispose();
  }

  private comeBack(): void {
    const { conversations, timelines } = this.services;
    const { conversationId } = this.history.timeline;
    const { unreadCount = 0, mention = 'none' } = conversations.get(conversationId) ?? {};
    if (unreadCount > 0 || mention !== 'none') return;
    this.leftAt = timelines.places.of(conversationId);
    this.showLeft();
  }

  /** False where it is not loaded any more. */
  private showLeft(): boolean {
    const { timeline } = this.history;
    const id = this.leftAt?.messageId ?? '';
    const index = timeline.indexOfId(id);
    if (index < 0) return false;
    if (timeline.gap > 0 && index >= timeline.gap) this.history.forgetDetached();
    this.list.showMessage(timeline.indexOfId(id), 'as-left');
    return true;
  }

  /** Rows keep their IDs for as long as they are on the page, and get new ones when they come again. */
  private watchOnce(rowId: string): void {
    if (this.watched.has(rowId)) return;
    this.watched.add(rowId);
    this.watch(rowId);
  }

  private tell(outcome: JumpOutcome): void {
    const { platform, settings } = this.services;
    if (outcome === 'gone') platform.dialogs.toast(messageGone(settings.language));
    if (outcome === 'failed') platform.dialogs.toast(jumpFailed(settings.language));
  }
}
