import { compareConversations } from '../../domain/conversation/conversation';
import type { Conversation } from '../../domain/conversation/conversation';

/** The old and the new value of a conversation; absent where it was not there before or is no more. */
export interface ConversationChange {
  readonly before: Conversation | undefined;
  readonly after: Conversation | undefined;
}

/** More changes than this at once are sorted in one go: cheaper than a search and a shift for each. */
const MOST_INSERTIONS = 64;

/** Conversations in the order of the list. A change finds its places by binary search. */
export class SortedConversations {
  private entries: Conversation[] = [];

  /** In order; do not keep it across changes. */
  get all(): readonly Conversation[] {
    return this.entries;
  }

  /** The place of a conversation that is here with exactly this value, else -1. */
  indexOf(conversation: Conversation): number {
    const index = this.placeOf(conversation);
    return this.entries[index]?.conversationId === conversation.conversationId ? index : -1;
  }

  /** Applies changes; true when any conversation came, went or moved. */
  apply(changes: readonly ConversationChange[]): boolean {
    if (changes.length > MOST_INSERTIONS) {
      this.sortAll(changes);
      return true;
    }
    let hasMoved = false;
    for (const change of changes) if (this.applyOne(change)) hasMoved = true;
    return hasMoved;
  }

  clear(): void {
    this.entries = [];
  }

  private applyOne({ before, after }: ConversationChange): boolean {
    const oldIndex = before === undefined ? -1 : this.indexOf(before);
    if (oldIndex >= 0) this.entries.splice(oldIndex, 1);
    if (after === undefined) return oldIndex >= 0;
    const newIndex = this.placeOf(after);
    this.entries.splice(newIndex, 0, after);
    return newIndex !== oldIndex;
  }

  private sortAll(changes: readonly ConversationChange[]): void {
    const byId = new Map(this.entries.map((entry) => [entry.conversationId, entry]));
    for (const { before, after } of changes) {
      if (before !== undefined) byId.delete(before.conversationId);
      if (after !== undefined) byId.set(after.conversationId, after);
    }
    this.entries = [...byId.values()].sort(compareConversations);
  }

  /** Where a conversation is, or would be. */
  private placeOf(conversation: Conversation): number {
    let low = 0;
    let high = this.entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const entry = this.entries[middle];
      if (entry === undefined) break;
      const isBefore =
        entry.conversationId !== conversation.conversationId &&
        compareConversations(entry, conversation) < 0;
      if (isBefore) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
