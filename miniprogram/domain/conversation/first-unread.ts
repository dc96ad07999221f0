import type { Message } from '../message/message';
import type { UnreadPlaces } from './unread-places';

/** True for what can be unread: what others said, not what happened. */
export function isCountable({ isOwn, content }: Message): boolean {
  return !isOwn && content.kind !== 'tip';
}

/**
 * The first of `count` unread messages among the newest ones of a chat, oldest first; undefined where it is not among them.
 * @param isNewer true for messages that came after the count was taken
 */
export function firstUnread(
  messages: readonly Message[],
  count: number,
  isNewer: (message: Message) => boolean = () => false,
): Message | undefined {
  let left = count;
  for (let index = messages.length - 1; index >= 0; index--) {
    const message = messages[index];
    if (message === undefined || !isCountable(message) || isNewer(message)) continue;
    left -= 1;
    if (left === 0) return message;
  }
  return undefined;
}

/**
 * The sequence up to which a group was read: at least what is known to be read, and so far before the newest message that the unread
 * ones have room. (Tips and my own messages count as positions, not as unread.)
 * @param seenSequence what this device has seen itself; 0 for nothing
 */
export function lastReadSequence(
  places: UnreadPlaces,
  unreadCount: number,
  seenSequence: number,
): number {
  const latest = Math.max(0, places.lastSequence - unreadCount);
  const known = Math.max(places.readSequence, seenSequence);
  return known > 0 ? Math.min(known, latest) : latest;
}
