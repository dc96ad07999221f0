import { FailedMessages } from './failed-messages';
import { isFileMessage } from './chat-files';
import type { Message } from '../../../../domain/message/message';
import type { Services } from '../../../../stores/services';

/** What can be done about a message of mine that is not sent, or a file that is not here. */
export interface SendActions {
  /** The mark of a failed message was tapped: sends it again, or says why that would not help. */
  resend(row: string): Promise<void>;
  /** The cross in the ring of a file was tapped: it does not go out, or is not fetched. */
  stop(row: string): void;
}

/** What of one chat is on its way, under a finger. */
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
    const message = this.messageOf(row);
    if (message && isFileMessage(message)) this.services.receivedFiles.cancel(message);
    if (message?.clientId !== undefined) this.services.outbox.cancel(message.clientId);
  }
}
