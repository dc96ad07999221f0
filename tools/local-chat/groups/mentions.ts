import type { WireObject } from '../gateway/replies';
import { randomNumber } from '../state/chat-state';
import type { ChatState } from '../state/chat-state';
import type { Group } from '../state/group';
import type { GroupMessage } from '../state/message';
import type { User } from '../state/user';
import { groupIds } from './wire';

const AT_ME = 1;
const AT_ALL = 2;

/** How a message calls for `userId`, as the wire says it; nothing when it does not, or is theirs. */
export function mentionTypes(userId: string, message: GroupMessage): readonly number[] {
  if (message.from === userId) return [];
  const types = new Set<number>();
  for (const mention of message.mentions) {
    if (mention.kind === 'all') types.add(AT_ALL);
    else if (mention.userId === userId) types.add(AT_ME);
  }
  return [...types];
}

/** Tells `userId` that a message calls for them; undefined when it does not. */
export function mentionEvent(
  userId: string,
  group: Group,
  message: GroupMessage,
): WireObject | undefined {
  const types = mentionTypes(userId, message);
  if (types.length === 0) return undefined;
  return {
    Event: 12,
    GroupTips: [
      {
        From_Account: message.from,
        MsgRandom: randomNumber(),
        ClientSeq: randomNumber(),
        GroupAtTips: {
          ...groupIds(group),
          From_Account: message.from,
          MsgSeq: message.seq,
          GroupAtType: types,
        },
      },
    ],
  };
}

/**
 * The mentions that a person has not read, as a device is told of them when it signs in or comes back. One that it knows already
 * does no harm: the SDK asks whether there is any.
 */
export function unreadMentions(user: User, state: ChatState): readonly WireObject[] {
  return [...user.conversations.values()].flatMap(({ kind, peer }) => {
    const group = kind === 'group' ? state.groups.get(peer) : undefined;
    return group === undefined ? [] : unreadMentionsOf(user.id, group);
  });
}

function unreadMentionsOf(userId: string, group: Group): readonly WireObject[] {
  const member = group.members.get(userId);
  if (member === undefined) return [];
  const events: WireObject[] = [];
  for (let seq = member.readSeq + 1; seq < group.nextSeq; seq += 1) {
    const message = group.bySeq(seq);
    if (message === undefined || message.recalledBy !== undefined) continue;
    const event = mentionEvent(userId, group, message);
    if (event !== undefined) events.push(event);
  }
  return events;
}
