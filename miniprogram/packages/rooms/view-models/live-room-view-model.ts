import { reaction } from 'mobx-miniprogram';
import { MarkPoll } from './mark-poll';
import { RoomMenu } from './room-menu';
import { RoomSends } from './room-sends';
import { RoomTalk } from './room-talk';
import { RoomWriting } from './room-writing';
import { ScreenModel } from '../../../view-models/screen-model';
import { avatarOf } from '../../../view-models/avatar';
import { displayName } from '../../../domain/person/person';
import { enterRoom } from './room-entry';
import { isSaid, nameOf } from './room-rows';
import { roomClosedText } from './room-closed';
import { roomWords } from '../../../i18n/room-words';
import { roomsStrings } from '../../../i18n/sections/rooms';
import { titleStrings } from '../../../i18n/sections/titles';
import type { LiveRoom } from '../../../stores/rooms/live-room';
import type { LiveRoomData, LiveRoomEffect } from './live-room-data';
import type { RoomSpeaker } from './room-sends';
import type { RoomWords } from '../../../i18n/room-words';
import type { ScreenData } from '../../../view-models/screen-model';
import type { Services } from '../../../stores/services';
import type { VisitedRoom } from '../../../domain/group/live-room';

/** The page of one live room: goes in, shows what is said, and lets me say something. */
export class LiveRoomViewModel extends ScreenModel<LiveRoomData, LiveRoomEffect> {
  /** The list of what is said. */
  readonly talk: RoomTalk;
  /** The field and what is below it. */
  readonly writing: RoomWriting;
  /** What is sent beside words. */
  readonly sends: RoomSends;
  private room: LiveRoom | undefined;
  private markPoll: MarkPoll | undefined;
  private isEntering = false;

  constructor(
    private readonly services: Services,
    private readonly groupId: string,
  ) {
    const visited = services.liveRooms.visited.find((room) => room.groupId === groupId);
    super(services, roomsStrings, unknownRoom(visited ?? { groupId, name: '', avatarUrl: '' }));
    this.talk = new RoomTalk(services, {
      patch: (patch) => this.patch(patch),
      scrollToEnd: () => this.effect({ kind: 'scroll-to-end' }),
    });
    const speaker: RoomSpeaker = {
      maySpeak: () => this.maySpeak,
      say: (content, priority) => void this.room?.send(content, priority),
    };
    this.sends = new RoomSends(services, speaker);
    this.writing = new RoomWriting(services, {
      ...speaker,
      shown: () => this.data,
      patch: (patch) => this.patch(patch),
      isHost: () => this.room !== undefined && this.room.details.myRole !== 'member',
      resized: () => this.talk.keepAtEnd(),
      aboutToSay: () => this.talk.showNewest(),
    });
    this.disposables.add(() => this.talk.dispose());
    this.disposables.add(() => this.sends.dispose());
    this.show('bannerText', () => services.session.bannerText);
    this.disposables.add(
      services.chat.on(({ type }) => {
        if (type === 'became-ready' && this.data.canRetry) void this.enter();
      }),
    );
    void this.enter();
  }

  /** Goes into the room, again after it failed. */
  async enter(): Promise<void> {
    if (this.isEntering || this.room !== undefined) return;
    this.isEntering = true;
    this.patch({ state: 'entering', problemText: '', canRetry: false });
    const entry = await enterRoom(this.services, this.groupId);
    this.isEntering = false;
    if (entry.kind === 'in') this.attach(entry.room);
    else if (entry.kind === 'stayed') this.leavePage();
    else this.patch({ state: 'failed', problemText: entry.text, canRetry: entry.canRetry });
  }

  /** The one thing to do where I could not come in: try again, or go back. */
  async answerProblem(): Promise<void> {
    if (this.data.canRetry) await this.enter();
    else await this.exit();
  }

  /** A tap on a row: what failed is sent again, everything else has a menu. */
  async openRow(id: string): Promise<void> {
    const { room } = this;
    const item = room?.feed.get(Number(id));
    if (item === undefined || room === undefined) return;
    const { message, delivery, key } = item;
    if (delivery === 'failed') await room.resend(key);
    else if (isSaid(message))
      await new RoomMenu(this.services, room).openMessage(
        message,
        nameOf(message, this.talk.view(room)),
      );
  }

  /** A tap on a picture. */
  openPicture(id: string): void {
    const content = this.room?.feed.get(Number(id))?.message.content;
    if (content?.kind === 'image')
      this.services.platform.media.view([{ kind: 'picture', url: content.original.url }], 0);
  }

  /** Who is there; nobody is told where I am not. */
  openGuests(): void {
    const { groupId, room, services } = this;
    if (room !== undefined && room.end === undefined)
      services.platform.navigation.open({ to: 'room-guests', groupId });
  }

  /** All of what the host wants everybody to know. */
  async openNotice(): Promise<void> {
    const { dialogs } = this.services.platform;
    const { noticeText: text, t } = this.data;
    await dialogs.tell({ title: t.notice, text, close: t.close });
  }

  async openMore(): Promise<void> {
    const { room, services } = this;
    if (room === undefined) return;
    const choice = await new RoomMenu(services, room).openMore(this.maySpeak);
    if (choice === 'picture') await this.sends.pictures();
  }

  /** The way out: leaving the room, or only its page. */
  async exit(): Promise<void> {
    const { room, services } = this;
    const isIn = room !== undefined && room.end === undefined;
    const where = isIn ? await new RoomMenu(services, room).openExit() : 'out';
    if (where !== 'here') this.leavePage();
  }

  override dispose(): void {
    const { room } = this;
    this.watch(false);
    if (room?.end !== undefined && this.services.liveRooms.current === room)
      this.services.liveRooms.forget();
    super.dispose();
  }

  protected override title(): string {
    return titleStrings[this.services.settings.language].liveRoom;
  }

  protected override onVisibleChange(isVisible: boolean): void {
    this.watch(isVisible);
  }

  /** How many are there, and who bears a mark, is asked while somebody looks. */
  private watch(isVisible: boolean): void {
    const isAsked = isVisible && this.room?.end === undefined;
    for (const asked of [this.room?.online, this.markPoll])
      if (isAsked) asked?.watch();
      else asked?.rest();
  }

  private attach(room: LiveRoom): void {
    this.room = room;
    this.talk.follow(room);
    const words = (): RoomWords => roomWords(this.services.settings.language);
    const isIn = (): boolean => room.end === undefined;
    this.show('room', () => faceOf(room));
    this.show('noticeText', () => room.details.notice.trim());
    this.show('onlineText', () => (isIn() ? words().online(room.online.value) : ''));
    this.show('closedText', () => roomClosedText(this.services, room));
    this.show('problemText', () => (room.end === undefined ? '' : words().ends[room.end]));
    this.show('state', () => (isIn() ? 'in' : 'over'));
    // What stands below the list is not as high then.
    this.disposables.add(
      reaction(
        () => [room.end, roomClosedText(this.services, room) === ''],
        () => {
          this.watch(this.isVisible);
          this.talk.keepAtEnd();
        },
      ),
    );
    const { chat, liveRooms, platform } = this.services;
    this.markPoll = new MarkPoll(
      platform.clock,
      (asked) => chat.liveRooms.guests(room.groupId, asked),
      liveRooms.marks.map(({ markId }) => markId),
      room.bearers,
    );
    if (this.isVisible) this.watch(true);
  }

  private get maySpeak(): boolean {
    return this.room?.end === undefined && this.data.closedText === '';
  }
}

/** What is shown of a room before I am in: what it was called when I was there last. */
function unknownRoom(room: VisitedRoom): Omit<LiveRoomData, keyof ScreenData> {
  const { groupId: id, name, avatarUrl } = room;
  return {
    state: 'entering',
    room: avatarOf({ id, name, avatarUrl }),
    onlineText: '',
    noticeText: '',
    problemText: '',
    canRetry: false,
    bannerText: '',
    slots: {},
    order: [],
    hasEarlier: false,
    isCut: false,
    waitingText: '',
    text: '',
    canSend: false,
    closedText: '',
    panel: '',
    gifts: [],
    emoji: [],
    stickers: [],
    footPx: 0,
  };
}

function faceOf({ details }: LiveRoom): LiveRoomData['room'] {
  const { groupId: id, name, avatarUrl } = details;
  return avatarOf({ id, name: displayName({ nick: name, id }), avatarUrl });
}
