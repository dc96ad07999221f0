import type { Message } from './message';

/** Messages whose reactions one request asks for: the service's limit. */
export const MOST_REACTED_AT_ONCE = 20;

/** Which message is reacted to. */
export type Reactable = Pick<Message, 'conversationId' | 'id'>;

/** How many people reacted in one way to a message. */
export interface Reaction {
  /** What it is: an emoji, or whatever another client calls one. */
  readonly id: string;
  /** At least 1. */
  readonly count: number;
  readonly isMine: boolean;
}

/** The new state of one reaction; `count` 0 when it is gone. */
export interface ReactionChange {
  readonly id: string;
  readonly count: number;
  /** Absent where the service did not say whether I am among them. */
  readonly isMine?: boolean;
}

/** Different reactions of one message that are believed. The service itself allows 10 (error 23005). */
export const MOST_REACTIONS = 50;

/** The longest reaction that is believed, in UTF-16 units: longer than any emoji or any kit's name for one. */
export const LONGEST_REACTION = 64;

/** Reactions after some of them changed; those that stay keep their order. */
export function applyChanges(
  known: readonly Reaction[],
  changes: readonly ReactionChange[],
): readonly Reaction[] {
  const reactions = new Map(known.map((reaction) => [reaction.id, reaction]));
  for (const { id, count, isMine } of changes) {
    const wasMine = reactions.get(id)?.isMine === true;
    if (count > 0) reactions.set(id, { id, count, isMine: isMine ?? wasMine });
    else reactions.delete(id);
  }
  return [...reactions.values()].slice(0, MOST_REACTIONS);
}

/** Reactions after I took mine back, or reacted so as well. */
export function toggle(known: readonly Reaction[], id: string): readonly Reaction[] {
  const before = known.find((reaction) => reaction.id === id);
  const isMine = before?.isMine !== true;
  const count = Math.max(0, (before?.count ?? 0) + (isMine ? 1 : -1));
  return applyChanges(known, [{ id, count, isMine }]);
}
