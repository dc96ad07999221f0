import { c2cMessageWire } from '../c2c/wire';
import { BadField } from '../gateway/fields';
import type { Handler, Service } from '../gateway/handler';
import type { WireObject } from '../gateway/replies';
import { success } from '../gateway/replies';
import { groupMessageWire } from '../groups/wire';
import type { User } from '../state/user';
import { foundIn, parseQuery } from './query';
import type { Found, Query } from './query';

/** The messages of one conversation that answer a query, newest first, as the wire carries them. */
interface Hits {
  readonly name: WireObject;
  readonly messages: readonly WireObject[];
}

/**
 * Searches what a person may read. In one conversation the messages come page by page; across all of them the conversations do, and
 * one with more than a single hit tells only how many.
 */
export const searchMessages: Handler = ({ body, user }, service) => {
  service.features.require('search');
  const query = parseQuery(body);
  const { peerAccount, groupId, start, count } = query;
  if (peerAccount !== '')
    return pageOf(directHits(user, peerAccount, query, service), start, count);
  if (groupId !== '') return pageOf(groupHits(user, groupId, query, service), start, count);
  const all = [...user.conversations.values()]
    .sort((a, b) => b.activeAtS - a.activeAtS)
    .map(({ kind, peer }) =>
      kind === 'c2c'
        ? directHits(user, peer, query, service)
        : groupHits(user, peer, query, service),
    )
    .filter(({ messages }) => messages.length > 0);
  return success({
    TotalCount: all.length,
    ...cursorOf(start + count, all.length),
    ConversationMsgs: all.slice(start, start + count).map(({ name, messages }) => ({
      ...name,
      Count: messages.length,
      MessageList: messages.length === 1 ? messages : [],
    })),
  });
};

function pageOf({ name, messages }: Hits, start: number, count: number): WireObject {
  const page = messages.slice(start, start + count);
  return success({
    TotalCount: messages.length,
    ...cursorOf(start + count, messages.length),
    ConversationMsgs:
      page.length === 0 ? [] : [{ ...name, Count: messages.length, MessageList: page }],
  });
}

function cursorOf(next: number, total: number): WireObject {
  return next < total ? { Cursor: String(next) } : {};
}

function directHits(user: User, peer: string, query: Query, { state }: Service): Hits {
  const { timeline } = state.thread(user.id, peer);
  const messages = foundIn(timeline, user.id, query);
  return {
    name: { UserID: peer },
    messages: messages.map((message) => c2cMessageWire(message, state)),
  };
}

function groupHits(user: User, groupId: string, query: Query, { state }: Service): Hits {
  const group = state.groups.get(groupId);
  if (group === undefined) throw new BadField('GroupID', 'a group');
  const isMine = (message: Found<typeof group.timeline>): boolean =>
    message.tip === undefined &&
    (message.receivers.length === 0 || message.receivers.includes(user.id));
  const messages = group.members.has(user.id)
    ? foundIn(group.timeline, user.id, query).filter(isMine)
    : [];
  return {
    name: { GroupID: groupId },
    messages: messages.map((message) => groupMessageWire(message, group, state)),
  };
}
