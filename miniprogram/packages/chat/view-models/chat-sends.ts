import { FailedMessages } from './failed-messages';
import type { Message } from '../../../domain/message';
import type { Services } from '../../../stores/services';

/** What can be done about a message of mine that is not sent. */
export interface SendActions {
  /** The mark of a failed message was tapped: sends it again, or says why that would not help. */
  resend(row: string): Promise<void>;
  /** The cross in the ring of a file was tapped: it does not go out. */
  stop(row: string): void;
}

/** The messages of one chat that are on their way out, under a finger. */
export class ChatSends implements SendActions {
  constructor(
    private readonly services: Services,
    private readonly messageOf: (row: string) => Message | undefined,
  ) {}

  async resend(row: string): Promise<void> {
    const { clientId, conversationId } = this.messageOf(row) ?? {};
    if (clientId === undefined || conversationId === undefined) return;
    await new FailedMessages(this.services).open(clientId, conversationId);
  }

  stop(row: string): void {
    const { clientId } = this.messageOf(row) ?? {};
    if (clientId !== undefined) this.services.outbox.cancel(clientId);
  }
}
