import { action, makeObservable, observable } from 'mobx-miniprogram';
import { DEFAULT_ROOM_MARKS } from '../../i18n/room-marks';
import { LiveRoom } from './live-room';
import { MOST_VISITED, parseVisitedRooms } from '../../domain/group/live-room';
import { LastStay } from './last-stay';
import { Overheard } from './overheard';
import { ok } from '../../kernel/result';
import { usableMarks } from '../../domain/group/room-mark';
import type { AccountStorage } from '../session/account-storage';
import type { ChatError } from '../../chat/chat-error';
import type { ChatEvent } from '../../chat/chat-event';
import type { ChatResult } from '../../chat/chat-result';
import type { Dispose } from '../../kernel/disposables';
import type { GroupDetails } from '../../domain/group/group';
import type { LiveRoomParts } from './live-room';
import type { RoomEnd, VisitedRoom } from '../../domain/group/live-room';
import type { RoomMark } from '../../domain/group/room-mark';

/** The live room that I am in, one at most, and those that I was in. */
export class LiveRooms {
  /** Also after it ended, until I leave it. Observable. */
  current: LiveRoom | undefined = undefined;
  /** Newest first. Observable. */
  visited: readonly VisitedRoom[] = [];
  /** Marks that are given in my own rooms, and by which the people in all rooms are found. Observable. */
  marks: readonly RoomMark[] = DEFAULT_ROOM_MARKS;
  /** Whether the service refused a mark because it is not bought. Observable. */
  isMarkingRefused = false;
  private storage: AccountStorage | undefined;
  private readonly stay: LastStay;
  private readonly stopListening: Dispose;
  /** Counts accounts: an answer that another one asked for is dropped. */
  private openings = 0;

  constructor(private readonly parts: LiveRoomParts) {
    makeObservable<this, 'entered' | 'remember'>(this, {
      current: observable.ref,
      visited: observable.ref,
      marks: observable.ref,
      isMarkingRefused: observable,
      open: action,
      close: action,
      forget: action,
      useMarks: action,
      markingRefused: action,
      entered: action,
      remember: action,
    });
    this.stay = new LastStay(() => parts.clock.nowMs());
    this.stopListening = parts.chat.on((event) => this.hear(event));
  }

  /** Takes up the rooms of an account; anything unreadable in storage counts as none. */
  open(storage: AccountStorage): void {
    this.close();
    this.storage = storage;
    this.stay.open(storage);
    this.visited = parseVisitedRooms(storage.read('live-rooms'));
  }

  /** The app goes: should it not come back, it is known until when I was in my room. */
  flush(): void {
    const { current } = this;
    if (current !== undefined && current.end === undefined) this.stay.note(current.groupId);
  }

  close(): void {
    this.openings += 1;
    this.current?.close();
    this.current = undefined;
    this.visited = [];
    this.isMarkingRefused = false;
    this.storage = undefined;
    this.stay.close();
  }

  /** Says what marks there are, in place of those before; what the service takes for none is left out. */
  useMarks(marks: readonly RoomMark[]): void {
    this.marks = usableMarks(marks);
  }

  /** Marks are not bought: nobody is offered to give any until the next sign-in. */
  markingRefused(): void {
    this.isMarkingRefused = true;
  }

  /** The room that would be left by entering another; undefined when there is none. */
  wouldLeave(groupId: string): LiveRoom | undefined {
    const { current } = this;
    return current?.end === undefined && current?.groupId !== groupId ? current : undefined;
  }

  /** Goes into a room, out of the one before. A room that I am in is gone into again, as after a lost connection. */
  async enter(groupId: string): ChatResult<LiveRoom> {
    const { openings } = this;
    const overheard = new Overheard(this.parts.chat, groupId);
    const details = await this.parts.chat.liveRooms.enter(groupId);
    overheard.dispose();
    if (!details.ok) return details;
    if (openings !== this.openings) return { ok: false, error: signedOut };
    return ok(this.entered(details.value, overheard));
  }

  /** Leaves the room that I am in. Its owner stays in the service's eyes, and hears no more of it. */
  async leave(): ChatResult<void> {
    const { current } = this;
    if (current === undefined) return ok(undefined);
    if (current.end === undefined && current.details.myRole !== 'owner') {
      const left = await this.parts.chat.liveRooms.leave(current.groupId);
      if (!left.ok && left.error.kind !== 'not-member') return left;
    }
    if (this.current === current) this.forget();
    return ok(undefined);
  }

  /** Ends my own room for everybody. */
  async dismiss(): ChatResult<void> {
    const { current } = this;
    if (current === undefined) return ok(undefined);
    const dismissed = await this.parts.chat.groupAdmin.dismiss(current.groupId);
    if (!dismissed.ok) return dismissed;
    this.remember(this.visited.filter(({ groupId }) => groupId !== current.groupId));
    if (this.current === current) this.forget();
    return dismissed;
  }

  /** Nothing is held of the room any more. */
  forget(): void {
    this.current?.close();
    this.current = undefined;
    this.stay.clear();
  }

  dispose(): void {
    this.stopListening();
    this.close();
  }

  private entered(details: GroupDetails, { earlier, since }: Overheard): LiveRoom {
    const { groupId, name, avatarUrl } = details;
    const others = this.visited.filter((room) => room.groupId !== groupId);
    this.stay.note(groupId);
    this.remember([{ groupId, name, avatarUrl }, ...others]);
    const { current } = this;
    if (current?.groupId === groupId && current.end === undefined) {
      current.take(details);
      return current;
    }
    current?.close();
    const room = new LiveRoom(this.parts, details);
    room.feed.receiveEarlier(earlier);
    room.feed.receive(since);
    this.current = room;
    return room;
  }

  private remember(rooms: readonly VisitedRoom[]): void {
    this.visited = rooms.slice(0, MOST_VISITED);
    this.storage?.write('live-rooms', this.visited);
  }

  /** A connection that was lost, or another sign-in: the service may have put me out meanwhile. After a restart it is not even known here. */
  private hear(event: ChatEvent): void {
    if (event.type !== 'became-ready') return;
    const { current, stay } = this;
    if (current === undefined && stay.groupId !== undefined) void this.goOn(stay.groupId);
    else if (current !== undefined && current.end === undefined) void this.comeBack(current);
  }

  /** Goes back to where I was before the app was closed, unless I have gone elsewhere meanwhile. */
  private async goOn(groupId: string): Promise<void> {
    const back = await this.enter(groupId);
    if (!back.ok && endOf(back.error) !== undefined && this.current === undefined)
      this.stay.clear();
  }

  private async comeBack(room: LiveRoom): Promise<void> {
    const back = await this.enter(room.groupId);
    if (!back.ok && this.current === room) {
      const end = endOf(back.error);
      if (end !== undefined) room.close(end);
    }
  }
}

const signedOut: ChatError = { kind: 'not-ready', code: 0, detail: 'another account' };

function endOf({ kind }: ChatError): RoomEnd | undefined {
  if (kind === 'forbidden') return 'banned';
  return kind === 'group-gone' || kind === 'not-found' ? 'dismissed' : undefined;
}
