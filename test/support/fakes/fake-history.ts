import {
  isMessageAt,
  messageRefOf,
  parseMessageRef,
  writeMessageRef,
} from '../../../miniprogram/domain/message/message-ref';
import type {
  HistoryDirection,
  HistoryPage,
  HistoryStretch,
} from '../../../miniprogram/chat/chat-client';
import type { Message } from '../../../miniprogram/domain/message/message';
import type { MessageRef } from '../../../miniprogram/domain/message/message-ref';

/** Messages per page of history, as the SDK gives them. */
export const PAGE_SIZE = 15;

type Place = Pick<MessageRef, 'sequence' | 'sentAtMs'>;

/** The newest page of a history, or the page before the message that a cursor names. */
export function pageOf(all: readonly Message[], olderCursor?: string): HistoryPage {
  const end = olderCursor === undefined ? all.length : edgeOf(all, olderCursor, 'older') + 1;
  const start = Math.max(0, end - PAGE_SIZE);
  const messages = all.slice(start, end);
  const [oldest] = messages;
  return start === 0 || oldest === undefined
    ? { messages }
    : { messages, olderCursor: cursorOf(oldest) };
}

/** A stretch of a history from a place, or from the message that a cursor names, on. */
export function stretchOf(
  all: readonly Message[],
  place: Place | string,
  direction: HistoryDirection,
): HistoryStretch {
  const isOlder = direction === 'older';
  const from =
    typeof place === 'string' ? edgeOf(all, place, direction) : indexAt(all, place, direction);
  const start = isOlder ? Math.max(0, from - PAGE_SIZE + 1) : from;
  const messages = all.slice(start, isOlder ? from + 1 : from + PAGE_SIZE);
  const isLast = isOlder ? start === 0 : from + PAGE_SIZE >= all.length;
  const edge = isOlder ? messages[0] : messages.at(-1);
  return isLast || edge === undefined ? { messages } : { messages, next: cursorOf(edge) };
}

function cursorOf(edge: Message): string {
  return writeMessageRef(messageRefOf(edge));
}

/** Where it goes on beyond a cursor's message, which may have been deleted meanwhile: then with everything at its place. */
function edgeOf(all: readonly Message[], cursor: string, direction: HistoryDirection): number {
  const ref = parseMessageRef(cursor);
  if (ref === undefined) throw new Error(`No cursor of ours: ${cursor}`);
  const index = all.findIndex((message) => isMessageAt(ref, message));
  if (index < 0) return indexAt(all, ref, direction);
  return direction === 'older' ? index - 1 : index + 1;
}

/** The message at the far side of everything that lies at a place. */
function indexAt(all: readonly Message[], place: Place, direction: HistoryDirection): number {
  const isGroup = all[0]?.conversationId.startsWith('group:') === true;
  const positionOf = ({ sequence, sentAtMs }: Place) =>
    isGroup ? sequence : Math.floor(sentAtMs / 1000);
  const wanted = positionOf(place);
  if (direction === 'older')
    return all.filter((message) => positionOf(message) <= wanted).length - 1;
  const index = all.findIndex((message) => positionOf(message) >= wanted);
  return index < 0 ? all.length : index;
}
