/** How many have read a message of mine, and how many have not; in one-to-one conversations one person counts. */
export interface ReadCounts {
  readonly readCount: number;
  readonly unreadCount: number;
}

/** What a one-to-one message's receipt counts as. */
export const READ_BY_PEER: ReadCounts = { readCount: 1, unreadCount: 0 };

/** The later of two tellings, which may come in any order: nobody unreads a message. */
export function laterCounts(a: ReadCounts, b: ReadCounts): ReadCounts {
  return {
    readCount: Math.max(a.readCount, b.readCount),
    unreadCount: Math.min(a.unreadCount, b.unreadCount),
  };
}
