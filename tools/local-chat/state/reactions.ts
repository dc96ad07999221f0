import type { StoredMessage } from './message';

/** People who reacted to one message, by reaction, both in the order in which they came. */
export type ReactionsOfMessage = ReadonlyMap<string, ReadonlySet<string>>;

const NONE: ReactionsOfMessage = new Map();

/** Who reacted to what, and how. */
export class Reactions {
  private readonly byMessage = new WeakMap<StoredMessage, Map<string, Set<string>>>();

  of(message: StoredMessage): ReactionsOfMessage {
    return this.byMessage.get(message) ?? NONE;
  }

  add(message: StoredMessage, reactionId: string, userId: string): void {
    const reactions = this.byMessage.get(message) ?? new Map<string, Set<string>>();
    this.byMessage.set(message, reactions);
    const people = reactions.get(reactionId) ?? new Set();
    reactions.set(reactionId, people.add(userId));
  }

  remove(message: StoredMessage, reactionId: string, userId: string): void {
    const reactions = this.byMessage.get(message);
    const people = reactions?.get(reactionId);
    people?.delete(userId);
    if (people?.size === 0) reactions?.delete(reactionId);
  }
}
