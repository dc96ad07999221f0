import { TYPES } from './sdk';
import { amount, fieldsOf, list, secondsToMs, text, texts } from './from-sdk/fields';
import { conversationIdOf } from '../../domain/ids';
import { conversationIdFromSdk } from './from-sdk/ids';
import { failed, ok } from '../../kernel/result';
import { groupDetailsFromSdk, roleFromSdk } from './from-sdk/group';
import { MOST_MARKED_AT_ONCE } from '../../domain/group/room-mark';
import { memberCursorFromSdk } from './from-sdk/member';
import { ownError } from './errors';
import { personFromSdk } from './from-sdk/person';
import type { ChatEvent } from '../../chat/chat-event';
import type { ChatResult } from '../../chat/chat-result';
import type { GroupDetails } from '../../domain/group/group';
import type { GuestsAsked, LiveRoomsClient, RoomGuestPage } from '../../chat/live-rooms-client';
import type { Message } from '../../domain/message/message';
import type { RoomGuest } from '../../domain/group/live-room';
import type { SdkRequest } from './requests';

/** The live rooms whose messages are heard: at most one, as the service allows, by group ID. */
export class EnteredRooms extends Set<string> {
  /** The room that is being entered: until the SDK has answered, it tells what was said there before. */
  arriving: string | undefined = undefined;
}

/** Guests per request: what the service sends whatever is asked for. */
const GUESTS_PER_PAGE = 500;

/** Live rooms on the SDK. */
export class TencentLiveRooms implements LiveRoomsClient {
  constructor(
    private readonly request: SdkRequest,
    private readonly entered: EnteredRooms,
  ) {}

  async create(name: string): ChatResult<string> {
    const made = await this.request(
      (sdk) => sdk.createGroup({ type: TYPES.GRP_AVCHATROOM, name }),
      (data) => text(fieldsOf(fieldsOf(data)['group'])['groupID']),
    );
    const isNameless = made.ok && made.value === '';
    return isNameless ? failed(ownError('unknown', 'a room without an ID')) : made;
  }

  async enter(groupId: string): ChatResult<GroupDetails> {
    const wasIn = this.entered.has(groupId);
    // What is said may come before the answer.
    this.entered.add(groupId);
    this.entered.arriving = wasIn ? undefined : groupId;
    const joined = await this.request(
      (sdk) => sdk.joinGroup({ groupID: groupId, type: TYPES.GRP_AVCHATROOM }),
      () => undefined,
    );
    this.entered.arriving = undefined;
    const details = joined.ok ? await this.details(groupId) : joined;
    if (!details.ok) {
      if (!wasIn) this.entered.delete(groupId);
      return details;
    }
    for (const other of this.entered) if (other !== groupId) this.entered.delete(other);
    return details;
  }

  async leave(groupId: string): ChatResult<void> {
    const left = await this.request(
      (sdk) => sdk.quitGroup(groupId),
      () => undefined,
    );
    if (left.ok) this.entered.delete(groupId);
    return left;
  }

  onlineCount(groupId: string): ChatResult<number> {
    return this.request(
      (sdk) => sdk.getGroupOnlineMemberCount(groupId),
      (data) => Math.floor(amount(fieldsOf(data)['memberCount'])),
    );
  }

  async guests(
    groupId: string,
    { cursor = '0', markId }: GuestsAsked = {},
  ): ChatResult<RoomGuestPage> {
    const filter = markId !== undefined && { filter: markId };
    const asked = { groupID: groupId, count: GUESTS_PER_PAGE, offset: Number(cursor), ...filter };
    const page = await this.request((sdk) => sdk.getGroupMemberList(asked), guestPageFromSdk);
    if (!page.ok) return page;
    const { isOfLive, ...guests } = page.value;
    // Nobody may bear a mark, but somebody is always there.
    const isAnswered = isOfLive || (markId !== undefined && guests.guests.length === 0);
    return isAnswered ? ok(guests) : failed(ownError('not-available', 'no list of guests'));
  }

  mark(
    groupId: string,
    userIds: readonly string[],
    { markId, isGiven }: { readonly markId: number; readonly isGiven: boolean },
  ): ChatResult<readonly string[]> {
    const marking = {
      groupID: groupId,
      userIDList: userIds.slice(0, MOST_MARKED_AT_ONCE),
      markType: markId,
      enableMark: isGiven,
    };
    return this.request(
      (sdk) => sdk.markGroupMemberList(marking),
      (data) => texts(fieldsOf(data)['successUserIDList']),
    );
  }

  ban(
    groupId: string,
    userId: string,
    { seconds, reason }: { readonly seconds: number; readonly reason: string },
  ): ChatResult<void> {
    const ban = { groupID: groupId, userIDList: [userId], duration: seconds, reason };
    return this.request(
      (sdk) => sdk.deleteGroupMember(ban),
      () => undefined,
    );
  }

  /** The SDK's answer to entering lacks the roles. */
  private async details(groupId: string): ChatResult<GroupDetails> {
    const details = await this.request(
      (sdk) => sdk.getGroupProfile({ groupID: groupId }),
      (data) => groupDetailsFromSdk(fieldsOf(data)['group']),
    );
    if (!details.ok) return details;
    const { value } = details;
    return value === undefined ? failed(ownError('group-gone', 'no such room')) : ok(value);
  }
}

/**
 * Where the list is not bought, the SDK asks for members as of any group instead. Only the list of a live room says of everybody that
 * they are there, and I am always in it.
 */
function guestPageFromSdk(data: unknown): RoomGuestPage & { readonly isOfLive: boolean } {
  const { memberList, offset } = fieldsOf(data);
  const members = list(memberList, Infinity);
  const cursor = memberCursorFromSdk(offset);
  return {
    guests: members.flatMap((item) => guestFromSdk(item) ?? []),
    ...(cursor !== '' && { cursor }),
    isOfLive: members.some((item) => fieldsOf(item)['isOnline'] === true),
  };
}

function guestFromSdk(value: unknown): RoomGuest | undefined {
  const person = personFromSdk(value);
  const { role, joinTime } = fieldsOf(value);
  return person && { ...person, role: roleFromSdk(role), cameAtMs: secondsToMs(joinTime) };
}

/** Takes what was said in entered rooms, and in all of them at once, out of an event. */
export function withoutRooms(event: ChatEvent, entered: EnteredRooms): readonly ChatEvent[] {
  if (event.type !== 'messages-received') return [event];
  const events: ChatEvent[] = [];
  const isIn = (groupId: string) => (message: Message) =>
    message.conversationId === `group:${groupId}`;
  let rest = event.messages.filter(({ isBroadcast }) => isBroadcast !== true);
  const broadcasts = event.messages.filter(({ isBroadcast }) => isBroadcast === true);
  for (const groupId of entered) {
    const conversationId = conversationIdOf({ kind: 'group', groupId });
    const heard = broadcasts.map((message) => ({ ...message, conversationId }));
    const messages = [...rest.filter(isIn(groupId)), ...heard];
    if (messages.length === 0) continue;
    rest = rest.filter((message) => !isIn(groupId)(message));
    const isEarlier = groupId === entered.arriving && { isEarlier: true as const };
    events.push({ type: 'room-messages-received', groupId, messages, ...isEarlier });
  }
  return rest.length > 0 ? [{ ...event, messages: rest }, ...events] : events;
}

/** Whether an SDK message was said in an entered room. */
export function isFromRoom(sdkMessage: unknown, entered: EnteredRooms): boolean {
  const { conversationID, isBroadcastMessage } = fieldsOf(sdkMessage);
  if (isBroadcastMessage === true) return true;
  if (entered.size === 0) return false;
  const id = conversationIdFromSdk(conversationID);
  return id !== undefined && entered.has(id.replace('group:', ''));
}
