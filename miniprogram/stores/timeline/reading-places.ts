import type { ConversationId } from '../../domain/ids';
import type { MessageRef } from '../../domain/message/message-ref';

/** Chats of which it is remembered where they were left; the one left longest ago gives way. */
const MOST_PLACES = 50;

/** Where in its history each chat was left, for as long as the app lives. */
export class ReadingPlaces {
  private readonly places = new Map<ConversationId, MessageRef>();

  /** The message that stood in the middle of the screen; undefined where the chat was left at its end. */
  of(conversationId: ConversationId): MessageRef | undefined {
    return this.places.get(conversationId);
  }

  /** @param ref undefined: at the end */
  set(conversationId: ConversationId, ref: MessageRef | undefined): void {
    this.places.delete(conversationId);
    if (ref === undefined) return;
    this.places.set(conversationId, ref);
    const [oldest] = this.places.keys();
    if (this.places.size > MOST_PLACES && oldest !== undefined) this.places.delete(oldest);
  }

  clear(): void {
    this.places.clear();
  }
}
