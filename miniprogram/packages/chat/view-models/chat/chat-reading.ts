import { reaction } from 'mobx-miniprogram';
import { Disposables } from '../../../../kernel/disposables';
import type { Conversation } from '../../../../domain/conversation/conversation';
import type { ConversationId } from '../../../../domain/ids';
import type { Dispose } from '../../../../kernel/disposables';
import type { Services } from '../../../../stores/services';

/** The least time between two reports of messages that arrive while somebody looks: as often as the list itself changes. */
export const REPORT_INTERVAL_MS = 1000;

/**
 * Tells the service that a conversation is read, for as long as somebody looks at it. What the service refuses is not asked for
 * again until more arrives, or the chat or the connection comes back.
 */
export class ChatReading {
  private readonly disposables = new Disposables();
  private isReporting = false;
  private refused = '';
  /** Something arrived before somebody's eyes and is not reported. */
  private hasSeenMore = false;
  private cancelWait: Dispose | undefined;

  /**
   * @param isLookedAt observed
   * @param willReport hears the conversation before its unread messages are reported as read
   */
  constructor(
    private readonly services: Pick<Services, 'chat' | 'conversations' | 'session' | 'platform'>,
    private readonly conversationId: ConversationId,
    private readonly isLookedAt: () => boolean,
    private readonly willReport: (conversation: Conversation) => void = () => undefined,
  ) {}

  start(): void {
    this.disposables.add(
      reaction(
        () => this.canReport,
        (canReport) => {
          this.refused = '';
          if (!canReport) this.leave();
        },
      ),
    );
    this.disposables.add(
      reaction(
        () => this.unread,
        () => void this.report(),
        { fireImmediately: true },
      ),
    );
    this.disposables.add(() => this.leave());
  }

  /** A message of somebody else came into the chat. */
  arrived(): void {
    if (!this.canReport) return;
    this.hasSeenMore = true;
    if (this.cancelWait === undefined) this.reportArrived();
  }

  dispose(): void {
    this.disposables.dispose();
  }

  private get canReport(): boolean {
    return this.isLookedAt() && this.services.session.state.kind === 'ready';
  }

  /** What the list has to report; empty for nothing. */
  private get unread(): string {
    const conversation = this.services.conversations.get(this.conversationId);
    if (conversation === undefined || !this.canReport) return '';
    const { unreadCount, mention } = conversation;
    return unreadCount > 0 || mention !== 'none' ? `${unreadCount} ${mention}` : '';
  }

  private async report(): Promise<void> {
    const { unread } = this;
    if (unread === '' || unread === this.refused || this.isReporting) return;
    this.isReporting = true;
    const conversation = await this.latest();
    if (conversation) this.willReport(conversation);
    const reported = await this.services.conversations.markRead(this.conversationId);
    this.isReporting = false;
    this.refused = reported.ok ? '' : unread;
    await this.report();
  }

  /** The list hears of mentions up to a second late, and whoever reports a group as read makes the service forget them. */
  private async latest(): Promise<Conversation | undefined> {
    const shown = this.services.conversations.get(this.conversationId);
    if (shown?.places === undefined || shown.mention !== 'none') return shown;
    const listed = await this.services.chat.conversations();
    if (!listed.ok) return shown;
    const { places } =
      listed.value.conversations.find((other) => other.conversationId === shown.conversationId) ??
      shown;
    return places ? { ...shown, places } : shown;
  }

  private reportArrived(): void {
    if (!this.hasSeenMore) return;
    this.hasSeenMore = false;
    this.cancelWait = this.services.platform.clock.after(REPORT_INTERVAL_MS, () => {
      this.cancelWait = undefined;
      this.reportArrived();
    });
    void this.services.conversations.reportRead(this.conversationId);
  }

  /** What was seen last is reported even by somebody who goes at once. */
  private leave(): void {
    this.cancelWait?.();
    this.cancelWait = undefined;
    if (this.hasSeenMore) void this.services.conversations.reportRead(this.conversationId);
    this.hasSeenMore = false;
  }
}
