import { FakeCalls, chatError } from './fake-calls';
import { failed, ok } from '../../../miniprogram/kernel/result';
import { parseConversationId } from '../../../miniprogram/domain/ids';
import { refusalFor } from './fake-shared';
import type { ChatError } from '../../../miniprogram/chat/chat-error';
import type { ChatResult } from '../../../miniprogram/chat/chat-result';
import type { FakeAreaHost, FakeShared } from './fake-shared';
import type { GroupDetails } from '../../../miniprogram/domain/group/group';
import type { GroupNotice } from '../../../miniprogram/domain/group/group-notice';
import type { GroupTip } from '../../../miniprogram/domain/group/group-tip';
import type {
  GuestsAsked,
  LiveRoomsClient,
  RoomGuestPage,
} from '../../../miniprogram/chat/live-rooms-client';
import type { Person } from '../../../miniprogram/domain/person/person';
import type { Message } from '../../../miniprogram/domain/message/message';
import type { Result } from '../../../miniprogram/kernel/result';

/** A live room of a fake service. */
export interface FakeRoom {
  readonly group: GroupDetails;
  /** Who is in it. */
  readonly present: Set<string>;
  /** Until when people are kept out, in the service's time. */
  readonly bans: Map<string, number>;
  /** Who bears which mark, by its number. */
  readonly marks: Map<number, Set<string>>;
  /** What was said, for those who come later. */
  readonly said: Message[];
}

/** A live room that nobody is in. */
export function buildRoom(groupId: string, ownerId: string, name = groupId): FakeRoom {
  return {
    group: {
      groupId,
      type: 'live',
      name,
      avatarUrl: '',
      memberCount: 0,
      myRole: 'outsider',
      isMutedForAll: false,
      ownerId,
      introduction: '',
      notice: '',
      joinOption: 'free',
      inviteOption: 'closed',
      myNameCard: '',
      changedAtMs: 0,
    },
    present: new Set(),
    bans: new Map(),
    marks: new Map(),
    said: [],
  };
}

/** As the service pages and ends its list. */
const GUESTS_PER_PAGE = 500;
const MOST_GUESTS = 1_000;
const HISTORY_SIZE = 20;

let toldCount = 0;

/** Live rooms without a network. `calls` records, fails and holds. */
export class FakeLiveRooms implements LiveRoomsClient {
  readonly calls = new FakeCalls<keyof LiveRoomsClient>();
  private madeCount = 0;

  constructor(
    private readonly host: FakeAreaHost,
    private readonly nowMs: () => number,
  ) {}

  create(name: string): ChatResult<string> {
    return this.answer('create', [name], () => {
      this.madeCount += 1;
      const groupId = `room-${this.madeCount}`;
      this.rooms.set(groupId, buildRoom(groupId, this.me, name));
      return ok(groupId);
    });
  }

  enter(groupId: string): ChatResult<GroupDetails> {
    return this.answer('enter', [groupId], () => {
      const room = this.rooms.get(groupId);
      if (room === undefined) return failed(chatError('group-gone', 10010));
      if ((room.bans.get(this.me) ?? 0) > this.nowMs())
        return failed(chatError('forbidden', 10007));
      for (const other of this.rooms.values())
        if (other !== room && other.present.has(this.me)) this.drop(other, this.me, 'left');
      if (!room.present.has(this.me)) {
        this.tellEarlier(room);
        this.announce(room, { kind: 'joined', operator: this.person, people: [this.person] });
        room.present.add(this.me);
      }
      const isOwner = room.group.ownerId === this.me;
      return ok({ ...room.group, myRole: isOwner ? 'owner' : 'member' });
    });
  }

  leave(groupId: string): ChatResult<void> {
    return this.answer('leave', [groupId], () => {
      const room = this.rooms.get(groupId);
      if (room?.present.has(this.me) !== true) return failed(chatError('not-member', 2623));
      if (room.group.ownerId === this.me) return failed(chatError('forbidden', 10009));
      this.drop(room, this.me, 'left');
      return ok(undefined);
    });
  }

  onlineCount(groupId: string): ChatResult<number> {
    return this.answer('onlineCount', [groupId], () => {
      const room = this.rooms.get(groupId);
      return room === undefined ? failed(chatError('group-gone', 10010)) : ok(room.present.size);
    });
  }

  guests(groupId: string, { cursor = '0', markId }: GuestsAsked = {}): ChatResult<RoomGuestPage> {
    return this.calls.pass('guests', [groupId, cursor, markId], async () => {
      const refusal = await refusalFor(this.host, 'liveMembers');
      if (refusal !== undefined) return failed(refusal);
      const room = this.rooms.get(groupId);
      if (room === undefined) return failed(chatError('group-gone', 10010));
      const end = Number(cursor) + GUESTS_PER_PAGE;
      const bearers = markId === undefined ? room.present : room.marks.get(markId);
      const ids = [...room.present]
        .filter((userId) => bearers?.has(userId))
        .reverse()
        .slice(0, MOST_GUESTS);
      return ok({
        guests: ids.slice(Number(cursor), end).map((userId) => ({
          ...this.personOf(userId),
          role: userId === room.group.ownerId ? ('owner' as const) : ('member' as const),
          cameAtMs: this.nowMs(),
        })),
        ...(end < ids.length && { cursor: String(end) }),
      });
    });
  }

  mark(
    groupId: string,
    userIds: readonly string[],
    mark: { readonly markId: number; readonly isGiven: boolean },
  ): ChatResult<readonly string[]> {
    return this.calls.pass('mark', [groupId, userIds, mark], async () => {
      const refusal = await refusalFor(this.host, 'liveMarks');
      if (refusal !== undefined) return failed(refusal);
      const room = this.rooms.get(groupId);
      if (room?.group.ownerId !== this.me) return failed(chatError('forbidden', 10007));
      const present = userIds.filter((userId) => room.present.has(userId));
      const bearers = new Set(room.marks.get(mark.markId));
      for (const userId of present)
        if (mark.isGiven) bearers.add(userId);
        else bearers.delete(userId);
      room.marks.set(mark.markId, bearers);
      return ok(present);
    });
  }

  /** What was said before I came, where the service lets newcomers read it. */
  private tellEarlier(room: FakeRoom): void {
    if (room.said.length === 0 || this.host.shared().missing.has('liveHistory')) return;
    const { groupId } = room.group;
    const messages = room.said
      .slice(-HISTORY_SIZE)
      .map((message) => ({ ...message, isOwn: message.from === this.me }));
    this.host
      .shared()
      .tell((userId) =>
        userId === this.me
          ? { type: 'room-messages-received', groupId, messages, isEarlier: true }
          : undefined,
      );
  }

  private personOf(userId: string): Person {
    const { account } = this.host;
    return account().people.get(userId) ?? { userId, nick: `Nick of ${userId}`, avatarUrl: '' };
  }

  ban(
    groupId: string,
    userId: string,
    ban: { readonly seconds: number; readonly reason: string },
  ): ChatResult<void> {
    return this.calls.pass('ban', [groupId, userId, ban], async () => {
      const refusal = await refusalFor(this.host, 'liveBans');
      if (refusal !== undefined) return failed(refusal);
      const room = this.rooms.get(groupId);
      if (room?.group.ownerId !== this.me) return failed(chatError('forbidden', 10007));
      room.bans.set(userId, this.nowMs() + ban.seconds * 1000);
      if (room.present.has(userId)) {
        this.drop(room, userId, 'banned');
        this.notice(room, userId, 'banned');
      }
      return ok(undefined);
    });
  }

  /** Somebody ends a room. */
  dismiss(groupId: string): void {
    const room = this.rooms.get(groupId);
    if (room === undefined) return;
    this.rooms.delete(groupId);
    for (const userId of room.present) this.notice(room, userId, 'dismissed');
  }

  /** What the room tells of itself. */
  announce(room: FakeRoom, tip: GroupTip): void {
    const message = this.told(`group:${room.group.groupId}`, { kind: 'tip', tip });
    tellRoom(this.host.shared(), room, message);
  }

  /** What the service tells one person about a room. */
  notice(room: FakeRoom, to: string, kind: GroupNotice['kind']): void {
    const { groupId, name: groupName } = room.group;
    const notice = { kind, groupId, groupName, operator: this.person, words: '' };
    const message = this.told('system', { kind: 'notice', notice });
    this.host
      .shared()
      .tell((userId) =>
        userId === to ? { type: 'messages-received', messages: [message] } : undefined,
      );
  }

  private drop(room: FakeRoom, userId: string, how: 'left' | 'banned'): void {
    room.present.delete(userId);
    const people = [{ userId, name: '' }];
    this.announce(room, { kind: how, operator: this.person, people });
  }

  private told(conversationId: string, content: Message['content']): Message {
    toldCount += 1;
    return {
      id: `told-${toldCount}`,
      conversationId,
      from: '',
      isOwn: false,
      sentAtMs: this.nowMs(),
      sequence: 0,
      content,
      senderNick: '',
      senderNameCard: '',
      senderAvatarUrl: '',
      delivery: 'sent',
      isReadByPeer: false,
      isEdited: false,
    };
  }

  private get rooms(): Map<string, FakeRoom> {
    return this.host.shared().rooms;
  }

  private get me(): string {
    return this.host.account().userId;
  }

  private get person() {
    return { userId: this.me, name: '' };
  }

  private answer<Value>(
    method: keyof LiveRoomsClient,
    args: readonly unknown[],
    run: () => Result<Value, ChatError>,
  ): ChatResult<Value> {
    return this.calls.pass(method, args, async () => {
      const refusal = await this.host.refusal();
      return refusal === undefined ? run() : failed(refusal);
    });
  }
}

/** A message goes to a live room: who is in it hears it, but for its sender. Undefined where it goes elsewhere. */
export function sentToRoom(
  shared: FakeShared,
  message: Message,
): Result<Message, ChatError> | undefined {
  const target = parseConversationId(message.conversationId);
  const room = target?.kind === 'group' ? shared.rooms.get(target.groupId) : undefined;
  if (room === undefined) return undefined;
  if (!room.present.has(message.from)) return failed(chatError('not-member', 10007));
  tellRoom(shared, room, { ...message, isOwn: false });
  room.said.push(message);
  return ok(message);
}

function tellRoom(shared: FakeShared, room: FakeRoom, message: Message): void {
  const { groupId } = room.group;
  shared.tell((userId) =>
    room.present.has(userId) && userId !== message.from
      ? { type: 'room-messages-received', groupId, messages: [message] }
      : undefined,
  );
}
