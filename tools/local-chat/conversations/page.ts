import type { Handler } from '../gateway/handler';
import { success } from '../gateway/replies';
import type { ConversationEntry } from '../state/user';
import { conversationItem } from './item';

/** Where a page ends: the time of its last row and how many rows of that same time were given already. */
interface Cursor {
  readonly timeS: number;
  readonly index: number;
}

const START: Cursor = { timeS: 0, index: 0 };

/** One page of the conversation list: pinned rows first, each part with its own cursor, newest first. */
export const pageOfConversations: Handler = ({ body, user }, service) => {
  const capacity = service.options.conversationPageSize;
  const entries = [...user.conversations.values()];
  const pinned = slice(
    entries.filter((entry) => entry.pinnedAtS > 0),
    (entry) => entry.pinnedAtS,
    { timeS: body.numberOr('TopTimeStamp', 0), index: body.numberOr('TopStartIndex', 0) },
    capacity,
  );
  const others = slice(
    entries.filter((entry) => entry.pinnedAtS === 0),
    (entry) => entry.activeAtS,
    { timeS: body.numberOr('TimeStamp', 0), index: body.numberOr('StartIndex', 0) },
    capacity - pinned.rows.length,
  );
  const isComplete = !pinned.hasMore && !others.hasMore;
  const items = [...pinned.rows, ...others.rows].flatMap((entry) => {
    const item = conversationItem(user, entry, service);
    return item === undefined ? [] : [item];
  });
  // A complete pull ends at the start, so that the pull after a reconnection sees everything again.
  const next = isComplete ? { pinned: START, others: START } : { pinned, others };
  return success({
    CompleteFlag: isComplete ? 1 : 0,
    SessionItem: items,
    TimeStamp: next.others.timeS,
    StartIndex: next.others.index,
    TopTimeStamp: next.pinned.timeS,
    TopStartIndex: next.pinned.index,
  });
};

interface Slice extends Cursor {
  readonly rows: readonly ConversationEntry[];
  readonly hasMore: boolean;
}

function slice(
  entries: readonly ConversationEntry[],
  timeOf: (entry: ConversationEntry) => number,
  cursor: Cursor,
  capacity: number,
): Slice {
  const sorted = [...entries].sort(
    (first, second) => timeOf(second) - timeOf(first) || (first.peer < second.peer ? -1 : 1),
  );
  const remaining = sorted.slice(startOf(sorted, timeOf, cursor));
  const rows = remaining.slice(0, Math.max(capacity, 0));
  const last = rows.at(-1);
  if (last === undefined) return { ...cursor, rows, hasMore: remaining.length > 0 };
  const timeS = timeOf(last);
  const sameTime = rows.filter((row) => timeOf(row) === timeS).length;
  const index = timeS === cursor.timeS ? cursor.index + sameTime : sameTime;
  return { timeS, index, rows, hasMore: rows.length < remaining.length };
}

function startOf(
  sorted: readonly ConversationEntry[],
  timeOf: (entry: ConversationEntry) => number,
  cursor: Cursor,
): number {
  if (cursor.timeS === 0) return 0;
  const first = sorted.findIndex((entry) => timeOf(entry) <= cursor.timeS);
  if (first < 0) return sorted.length;
  const entry = sorted[first];
  return entry !== undefined && timeOf(entry) === cursor.timeS ? first + cursor.index : first;
}
