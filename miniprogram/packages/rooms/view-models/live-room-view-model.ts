import { reaction } from 'mobx-miniprogram';
import { RoomMenu } from './room-menu';
import { RoomRowMaker } from './room-row-maker';
import { RoomSends } from './room-sends';
import { RoomWindow } from './room-window';
import { ScreenModel } from '../../../view-models/screen-model';
import { asJson } from '../../../kernel/json';
import { avatarOf } from '../../../view-models/avatar';
import { chatWords } from '../../../i18n/chat-words';
import { displayName } from '../../../domain/person/person';
import { enterRoom } from './room-entry';
import { groupDenial } from '../../../domain/group/group-permissions';
import { isSaid, nameOf, roomRow } from './room-rows';
import { newMessages } from '../../../i18n/counts';
import { panelOf } from './room-panel';
import { problemText } from '../../../i18n/problems';
import { roomWords } from '../../../i18n/room-words';
import { roomsStrings } from '../../../i18n/sections/rooms';
import { untilTime } from '../../../i18n/times';
import { titleStrings } from '../../../i18n/sections/titles';
import { LONGEST_OUTGOING_BYTES, outgoingBytes } from '../../../domain/message/outgoing';
import { viewerOf } from '../../../view-models/viewer-of';
import type { FeedChange, FeedItem } from '../../../stores/rooms/room-feed';
import type { LiveRoom } from '../../../stores/rooms/live-room';
import type { LiveRoomData, LiveRoomEffect } from './live-room-data';
import type { OutgoingContent } from '../../../domain/message/outgoing';
import type { RoomWords } from '../../../i18n/room-words';
import type { RoomView } from './room-rows';
import type { PanelKind } from './room-panel';
import type { Services } from '../../../stores/services';

/** The page of one live room: goes in, shows what is said, and lets me say something. */
export class LiveRoomViewModel extends ScreenModel<LiveRoomData, LiveRoomEffect> {
  /** What is sent beside words. */
  readonly sends: RoomSends;
  private readonly window: RoomWindow;
  private readonly rows: RoomRowMaker;
  private room: LiveRoom | undefined;
  private isEntering = false;
  private text = '';

  constructor(
    private readonly services: Services,
    private readonly groupId: string,
  ) {
    super(services, roomsStrings, {
      state: 'entering',
      room: avatarOf({ id: groupId, name: '', avatarUrl: '' }),
      onlineText: '',
      noticeText: '',
      problemText: '',
      canRetry: false,
      bannerText: '',
      slots: {},
      order: [],
      hasEarlier: false,
      waitingText: '',
      text: '',
      canSend: false,
      closedText: '',
      panel: '',
      gifts: [],
      emoji: [],
      stickers: [],
      footPx: 0,
    });
    const { clock } = services.platform;
    this.window = new RoomWindow(clock, {
      patch: (patch) => this.patch(patch),
      grew: () => this.effect({ kind: 'scroll-to-end' }),
      waiting: (count) => this.showWaiting(count),
    });
    this.rows = new RoomRowMaker(this.window);
    this.sends = new RoomSends(services, {
      maySpeak: () => this.maySpeak,
      say: (content, priority) => this.say(content, priority),
    });
    this.disposables.add(() => this.window.dispose());
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

  /** What is in the field. */
  compose(text: string): void {
    this.text = text;
    this.showNow('canSend', text.trim() !== '');
  }

  send(): void {
    const text = this.text.trim();
    const content: OutgoingContent = { kind: 'text', text, mentions: [] };
    if (text === '' || !this.maySpeak) return;
    if (outgoingBytes({ content }) > LONGEST_OUTGOING_BYTES) {
      const tooLong = { kind: 'too-long', code: 0, detail: '' } as const;
      this.services.platform.dialogs.toast(problemText(tooLong, this.services.settings.language));
      return;
    }
    this.text = '';
    this.patch({ text: '', canSend: false });
    this.showWaitingRows();
    // What the host says must not be lost in the crowd.
    this.say(content, this.room?.details.myRole === 'member' ? 'normal' : 'high');
  }

  /** Opens a panel below the field, or closes the one that is open. */
  togglePanel(kind: PanelKind): void {
    const { gifts, emoji, stickers } = panelOf(kind, this.services.settings.language);
    const isOpen = this.data.panel === kind;
    const filled = { gifts: asJson(gifts), emoji, stickers: asJson(stickers) };
    this.patch(isOpen ? { panel: '' } : { ...filled, panel: kind });
    this.keepAtEnd();
  }

  insert(emoji: string): void {
    this.text += emoji;
    this.patch({ text: this.text, canSend: true });
  }

  /** A tap on a row: what failed is sent again, everything else has a menu. */
  async openRow(id: string): Promise<void> {
    const item = this.room?.feed.get(Number(id));
    if (item === undefined || this.room === undefined) return;
    if (item.delivery === 'failed') await this.room.resend(item.key);
    else if (isSaid(item.message))
      await new RoomMenu(this.services, this.room).openMessage(
        item.message,
        nameOf(item.message, this.view()),
      );
  }

  /** Who is there; nobody is told where I am not. */
  openGuests(): void {
    const { groupId, room, services } = this;
    if (room !== undefined && room.end === undefined)
      services.platform.navigation.open({ to: 'room-guests', groupId });
  }

  /** A tap on a picture. */
  openPicture(id: string): void {
    const content = this.room?.feed.get(Number(id))?.message.content;
    if (content?.kind === 'image')
      this.services.platform.media.view([{ kind: 'picture', url: content.original.url }], 0);
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

  /** The list stands at its end, or does not. */
  stands(isAtEnd: boolean): void {
    this.window.follow(isAtEnd);
  }

  showWaitingRows(): void {
    this.window.follow(true);
    this.effect({ kind: 'scroll-to-end' });
  }

  keyboard(heightPx: number): void {
    if (heightPx > 0) this.showNow('panel', '');
    this.showNow('footPx', Math.max(0, Math.round(heightPx)));
    this.keepAtEnd();
  }

  override dispose(): void {
    const { room } = this;
    room?.online.rest();
    if (room?.end !== undefined && this.services.liveRooms.current === room)
      this.services.liveRooms.forget();
    super.dispose();
  }

  protected override title(): string {
    return titleStrings[this.services.settings.language].liveRoom;
  }

  /** How many are there is asked while somebody looks. */
  protected override onVisibleChange(isVisible: boolean): void {
    if (isVisible && this.room?.end === undefined) this.room?.online.watch();
    else this.room?.online.rest();
  }

  private get words(): RoomWords {
    return roomWords(this.services.settings.language);
  }

  private attach(room: LiveRoom): void {
    this.room = room;
    this.disposables.add(room.feed.on((change) => this.follow(change)));
    this.showNow('hasEarlier', this.rows.begin(room.feed, this.view()));
    this.show('room', () => faceOf(room));
    this.show('noticeText', () => room.details.notice.trim());
    const isIn = (): boolean => room.end === undefined;
    this.show('onlineText', () => (isIn() ? this.words.online(room.online.value) : ''));
    this.show('closedText', () => this.closedText(room));
    this.show('problemText', () => (room.end === undefined ? '' : this.words.ends[room.end]));
    this.show('state', () => (isIn() ? 'in' : 'over'));
    // What stands below the list is not as high then.
    this.disposables.add(
      reaction(
        () => [room.end, this.closedText(room) === ''],
        () => this.keepAtEnd(),
      ),
    );
    if (this.isVisible) room.online.watch();
  }

  /** The list is lower or higher than before: who was at its end stays there. */
  private keepAtEnd(): void {
    if (this.window.isFollowing) this.effect({ kind: 'scroll-to-end' });
  }

  private follow(change: FeedChange): void {
    switch (change.kind) {
      case 'added':
        this.add(change.items);
        return;
      case 'changed': {
        const row = roomRow(change.item, this.view());
        if (row !== undefined) this.window.set(row);
      }
    }
  }

  private add(items: readonly FeedItem[]): void {
    this.rows.add(items, this.view());
  }

  private say(content: OutgoingContent, priority: 'high' | 'normal' | 'low'): void {
    void this.room?.send(content, priority);
  }

  private get maySpeak(): boolean {
    return this.room?.end === undefined && this.data.closedText === '';
  }

  private view(): RoomView {
    const { services, room } = this;
    return {
      language: services.settings.language,
      hostId: room?.details.ownerId ?? '',
      viewer: viewerOf(services),
      remarkOf: (userId) => services.contacts.remarkOf(userId),
    };
  }

  private closedText({ details, groupId }: LiveRoom): string {
    const { settings, mutes, platform } = this.services;
    const words = chatWords(settings.language);
    if (groupDenial('speak', details) === 'muted-all') return this.words.mutedForAll;
    const untilMs = mutes.untilMs(groupId);
    if (untilMs === 0) return '';
    return words.mutedUntil(untilTime(untilMs, platform.clock.nowMs(), settings.language));
  }

  private showWaiting(count: number): void {
    const { language } = this.services.settings;
    this.showNow('waitingText', count === 0 ? '' : newMessages(count, language));
  }
}

function faceOf({ details }: LiveRoom): LiveRoomData['room'] {
  const { groupId: id, name, avatarUrl } = details;
  return avatarOf({ id, name: displayName({ nick: name, id }), avatarUrl });
}
