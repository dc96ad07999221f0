import { conversationIdFromSdk } from './from-sdk/ids';
import { fieldsOf, list, text } from './from-sdk/fields';
import type { ConversationId } from '../../domain/ids';

/** Messages kept per conversation; the SDK itself remembers more, this is for what its own memory dropped. */
const LONGEST_CONVERSATION = 1_000;

/** Conversations whose messages are kept; the one that was touched longest ago goes first. */
const MOST_CONVERSATIONS = 50;

/**
 * The SDK's own message objects, by ID. The SDK refuses copies (code 2105), and forgets a chat when its first page is fetched
 * again, so whoever revokes or deletes finds the object here.
 */
export class MessageInstances<Instance> {
  private readonly conversations = new Map<ConversationId, Map<string, Instance>>();

  /** Keeps the messages of an SDK list. */
  keepAll(values: unknown): void {
    for (const value of list(values, Infinity)) this.keep(value as Instance);
  }

  /** Keeps one; a newer object replaces the one with its ID. What has no ID is not kept. */
  keep(instance: Instance): void {
    const fields = fieldsOf(instance);
    const conversationId = conversationIdFromSdk(fields['conversationID']);
    const id = text(fields['ID']);
    if (conversationId === undefined || id === '') return;
    const messages = this.touch(conversationId);
    messages.delete(id);
    messages.set(id, instance);
    dropOldest(messages, LONGEST_CONVERSATION);
    dropOldest(this.conversations, MOST_CONVERSATIONS);
  }

  find(conversationId: ConversationId, id: string): Instance | undefined {
    return this.conversations.get(conversationId)?.get(id);
  }

  /** Everything kept of a conversation, in the order it was kept. */
  of(conversationId: ConversationId): readonly Instance[] {
    return [...(this.conversations.get(conversationId)?.values() ?? [])];
  }

  forget(conversationId: ConversationId): void {
    this.conversations.delete(conversationId);
  }

  clear(): void {
    this.conversations.clear();
  }

  private touch(conversationId: ConversationId): Map<string, Instance> {
    const messages = this.conversations.get(conversationId) ?? new Map<string, Instance>();
    this.conversations.delete(conversationId);
    this.conversations.set(conversationId, messages);
    return messages;
  }
}

/** Maps keep the order of insertion: the first key is the oldest. */
function dropOldest(map: Map<string, unknown>, most: number): void {
  for (const key of map.keys()) {
    if (map.size <= most) return;
    map.delete(key);
  }
}
