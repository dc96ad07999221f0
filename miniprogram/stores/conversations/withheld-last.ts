import type { Conversation, LastMessage } from '../../domain/conversation/conversation';
import type { ConversationId } from '../../domain/ids';
import type { Message } from '../../domain/message/message';

/**
 * Which newest messages are withheld. The service's list repeats what they said, without the mark that the messages themselves bear; so
 * what is known of it here goes over what the list says.
 */
export class WithheldLast {
  /** The newest withheld message of each conversation; a second by the same sender in one second is taken for it. */
  private readonly newest = new Map<ConversationId, Message>();

  /** Takes note of messages that came or changed; the conversations whose newest withheld message is another now. */
  note(messages: readonly Message[]): readonly ConversationId[] {
    return messages.flatMap((message) => {
      const { content, conversationId, sentAtMs } = message;
      if (content.kind !== 'withheld') return [];
      if ((this.newest.get(conversationId)?.sentAtMs ?? 0) > sentAtMs) return [];
      this.newest.set(conversationId, message);
      return [conversationId];
    });
  }

  clear(): void {
    this.newest.clear();
  }

  /** The conversation without what must not be shown of its newest message. @param held what was known of it before */
  applyTo(told: Conversation, held?: Conversation): Conversation {
    const { lastMessage } = told;
    if (lastMessage === undefined || lastMessage.content.kind === 'withheld') return told;
    const known = held?.lastMessage;
    const wasWithheld = known?.content.kind === 'withheld' && isSame(lastMessage, known);
    const noted = this.newest.get(told.conversationId);
    if (!wasWithheld && !(noted && isSame(lastMessage, noted))) return told;
    return { ...told, lastMessage: { ...lastMessage, content: { kind: 'withheld' } } };
  }
}

function isSame(a: LastMessage, b: Pick<LastMessage, 'from' | 'sentAtMs'>): boolean {
  return a.sentAtMs === b.sentAtMs && a.from === b.from;
}
