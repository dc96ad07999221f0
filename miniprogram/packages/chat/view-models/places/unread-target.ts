import {
  firstUnread,
  isCountable,
  lastReadSequence,
} from '../../../../domain/conversation/first-unread';
import type { Conversation } from '../../../../domain/conversation/conversation';
import type { JumpTarget } from './chat-jumps';
import type { Message } from '../../../../domain/message/message';
import type { MessageRef } from '../../../../domain/message/message-ref';

/** True for a message that came after the service counted. */
export function isAfterCount({ lastMessage, places }: Conversation, message: Message): boolean {
  const last = places?.lastSequence ?? 0;
  if (message.sequence > 0 && last > 0) return message.sequence > last;
  return lastMessage !== undefined && message.sentAtMs > lastMessage.sentAtMs;
}

/** The first unread message of the newest ones that are loaded, oldest first; undefined where it is not among them. */
export function loadedUnread(
  conversation: Conversation,
  messages: readonly Message[],
): Message | undefined {
  return firstUnread(messages, conversation.unreadCount, (message) =>
    isAfterCount(conversation, message),
  );
}

/**
 * Where the first unread message is that is not loaded: after the sequence up to which a group was read, after the message that this
 * device saw last in a one-to-one chat. Undefined where nobody knows: the service only counts what is unread there.
 */
export function unreadTarget(
  { unreadCount, places }: Conversation,
  seen: MessageRef | undefined,
): JumpTarget | undefined {
  if (places) {
    const read = lastReadSequence(places, unreadCount, seen?.sequence ?? 0);
    return {
      place: { sequence: read + 1, sentAtMs: 0 },
      find: (messages, isWhole) =>
        isWhole || reaches(messages, ({ sequence }) => sequence <= read + 1)
          ? messages.find((message) => isCountable(message) && message.sequence > read)
          : undefined,
      on: 'top',
    };
  }
  if (seen === undefined || seen.sentAtMs === 0) return undefined;
  return {
    place: seen,
    find: (messages, isWhole) => {
      const at = messages.findIndex(({ id }) => id === seen.messageId);
      if (at >= 0) return messages.slice(at + 1).find(isCountable);
      const isReached = isWhole || reaches(messages, ({ sentAtMs }) => sentAtMs <= seen.sentAtMs);
      if (!isReached) return undefined;
      return messages.find((message) => isCountable(message) && message.sentAtMs > seen.sentAtMs);
    },
    on: 'top',
  };
}

/** True where the messages go back as far as that: what lies before them is read. */
function reaches(messages: readonly Message[], isRead: (message: Message) => boolean): boolean {
  const [first] = messages;
  return first !== undefined && isRead(first);
}
