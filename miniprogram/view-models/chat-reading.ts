import { reaction } from 'mobx-miniprogram';
import type { ConversationId } from '../domain/ids';
import type { Dispose } from '../kernel/disposables';
import type { Services } from '../stores/services';

/**
 * Tells the service that a conversation is read, for as long as somebody looks at it. What the service refuses is not asked for
 * again until more arrives, or the chat or the connection comes back.
 */
export class ChatReading {
  private isReporting = false;
  private refused = '';

  /** @param isLookedAt observed */
  constructor(
    private readonly services: Pick<Services, 'conversations' | 'session'>,
    private readonly conversationId: ConversationId,
    private readonly isLookedAt: () => boolean,
  ) {}

  start(): Dispose {
    const stops = [
      reaction(
        () => this.canReport,
        () => (this.refused = ''),
      ),
      reaction(
        () => this.unread,
        () => void this.report(),
        { fireImmediately: true },
      ),
    ];
    return () => stops.forEach((stop) => stop());
  }

  private get canReport(): boolean {
    return this.isLookedAt() && this.services.session.state.kind === 'ready';
  }

  /** What there is to report; empty for nothing. */
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
    const reported = await this.services.conversations.markRead(this.conversationId);
    this.isReporting = false;
    this.refused = reported.ok ? '' : unread;
    await this.report();
  }
}
