import { GuestPoll } from './guest-poll';
import { LetteredList } from '../../../view-models/lettered-list';
import { markName } from '../../../i18n/room-marks';
import { personRowPx } from '../../../view-models/person-row-px';
import { MarkBearers } from '../../../stores/rooms/mark-bearers';
import { RoomMarking } from './room-marking';
import { RoomMenu } from './room-menu';
import { RowCells } from '../../../view-models/row-cells';
import { ScreenModel } from '../../../view-models/screen-model';
import { avatarOf } from '../../../view-models/avatar';
import { computed, makeObservable, observable, reaction, runInAction } from 'mobx-miniprogram';
import { displayName } from '../../../domain/person/person';
import { recentSpeakers } from './recent-speakers';
import { roomWords } from '../../../i18n/room-words';
import { roomsStrings } from '../../../i18n/sections/rooms';
import { titleStrings } from '../../../i18n/sections/titles';
import type { Lettered } from '../../../view-models/lettered-list';
import type { LiveRoom } from '../../../stores/rooms/live-room';
import type { RoomGuest } from '../../../domain/group/live-room';
import type { GuestFilter, RoomGuestRow, RoomGuestsData } from './room-guests-data';
import type { RoomMark } from '../../../domain/group/room-mark';
import type { Services } from '../../../stores/services';

const empty = {
  state: 'loading',
  filters: [],
  filter: '',
  nobodyText: '',
  captionText: '',
  order: [],
  c: {},
  spaceAbovePx: 0,
  spaceBelowPx: 0,
  markSheet: null,
} as const;

/** Those who are in the live room that I am in; where the service has no list of them, those who spoke last. */
export class RoomGuestsViewModel extends ScreenModel<RoomGuestsData> {
  private readonly list = new LetteredList<Lettered>();
  private readonly cells: RowCells<RoomGuestRow>;
  private readonly poll: GuestPoll;
  private readonly room: LiveRoom | undefined;
  private readonly bearers: MarkBearers;
  /** Where a host gives and takes marks; undefined where I am in no room. */
  readonly marking: RoomMarking | undefined;
  /** Observed. */
  private speakers: readonly RoomGuest[] = [];
  /** The mark that is looked for; 0 for everybody. Observed. */
  private markId = 0;

  constructor(
    private readonly services: Services,
    private readonly groupId: string,
  ) {
    super(services, roomsStrings, empty);
    makeObservable<this, 'speakers' | 'markId' | 'guests'>(this, {
      speakers: observable.ref,
      markId: observable,
      guests: computed,
    });
    const { chat, platform, liveRooms } = services;
    const { current } = liveRooms;
    this.room = current?.groupId === groupId ? current : undefined;
    this.bearers = this.room?.bearers ?? new MarkBearers();
    this.marking = this.room && new RoomMarking(services, this.room);
    this.poll = new GuestPoll(
      platform.clock,
      (asked) => chat.liveRooms.guests(groupId, asked),
      liveRooms.marks.map(({ markId }) => markId),
      this.bearers,
    );
    this.disposables.add(() => this.poll.rest());
    this.cells = new RowCells(
      'c',
      (id) => this.rowOf(id),
      (patch) => this.patch(patch),
    );
    this.disposables.add(() => this.cells.dispose());
    this.followSpeakers();
    this.followGuests();
    this.show('state', () => this.readState());
    this.show('markSheet', () => this.marking?.sheet ?? null);
    this.show('filters', () => this.readFilters());
    this.show('filter', () => (this.markId === 0 ? '' : String(this.markId)));
    this.show('nobodyText', () => {
      const { nobodyMarked } = roomsStrings[services.settings.language];
      return this.markId !== 0 && this.guests.size === 0 ? nobodyMarked : '';
    });
    this.show('captionText', () => this.readCaption());
  }

  /** What I may do with somebody. */
  async open(cell: string): Promise<void> {
    const guest = this.guests.get(this.cells.idOf(cell) ?? '');
    if (guest === undefined || this.room === undefined) return;
    const areMarksKnown = this.poll.state !== 'refused';
    const done = await new RoomMenu(this.services, this.room).openGuest(guest, areMarksKnown);
    if (done === 'banned') this.poll.drop(guest.userId);
    if (done === 'mark') this.marking?.open(guest);
  }

  /** Shows those who bear a mark, or everybody. */
  filter(id: string): void {
    const markId = this.services.liveRooms.marks.find((mark) => String(mark.markId) === id)?.markId;
    runInAction(() => (this.markId = markId ?? 0));
    this.poll.lookFor(markId);
  }

  scrolled(scrollTopPx: number, viewportPx: number): void {
    if (this.list.scrolled(scrollTopPx, viewportPx)) this.showWindow();
  }

  retry(): void {
    if (this.room !== undefined) this.poll.retry();
  }

  protected override title(): string {
    return titleStrings[this.services.settings.language].roomGuests;
  }

  /** The list is asked for while somebody looks. */
  protected override onVisibleChange(isVisible: boolean): void {
    const { room } = this;
    if (isVisible && room === undefined) this.goIn();
    if (isVisible && room !== undefined && room.end === undefined) this.poll.watch();
    else this.poll.rest();
  }

  /** The page was opened by its address: who is in a room is told in the room. */
  private goIn(): void {
    const { groupId } = this;
    this.leavePage(groupId === '' ? undefined : { to: 'live-room', groupId });
  }

  /** Everybody by user ID, in the order of the list: those who run the room first. */
  private get guests(): ReadonlyMap<string, RoomGuest> {
    const { poll, markId } = this;
    const listed = markId === 0 ? poll.guests : (this.bearers.byMark.get(markId) ?? []);
    const all = poll.state === 'refused' ? this.speakers : listed;
    const first = all.filter(({ role }) => role === 'owner');
    const admins = all.filter(({ role }) => role === 'admin');
    const others = all.filter(({ role }) => role !== 'owner' && role !== 'admin');
    return new Map([...first, ...admins, ...others].map((guest) => [guest.userId, guest]));
  }

  private followSpeakers(): void {
    const { room } = this;
    if (room === undefined) return;
    const take = (): void =>
      runInAction(() => {
        this.speakers = recentSpeakers(room.feed.items, room.details.ownerId);
      });
    take();
    this.disposables.add(
      room.feed.on(() => {
        if (this.poll.state === 'refused') take();
      }),
    );
  }

  private followGuests(): void {
    this.disposables.add(
      reaction(
        () => ({ ids: [...this.guests.keys()], fontScale: this.services.settings.fontScale }),
        ({ ids, fontScale }) => {
          // As high as a person row's styles make it.
          const heights = { rowPx: personRowPx(fontScale), headingPx: 0 };
          const rows = ids.map((id) => ({ id, heading: '' }));
          this.list.replace(rows, heights, this.list.count === 0);
          this.showWindow();
        },
        { fireImmediately: true },
      ),
    );
  }

  private showWindow(): void {
    const { list } = this;
    this.showNow('order', this.cells.show(list.window.ids));
    this.showNow('spaceAbovePx', list.spaceAbovePx);
    this.showNow('spaceBelowPx', list.spaceBelowPx);
  }

  private rowOf(id: string): RoomGuestRow | undefined {
    const guest = this.guests.get(id);
    if (guest === undefined) return undefined;
    const { nick, avatarUrl, role } = guest;
    const { contacts, session, settings } = this.services;
    const { owner, admin, me } = roomsStrings[settings.language];
    const words = [
      ...(id === session.userId ? [me] : []),
      ...(role === 'owner' ? [owner] : role === 'admin' ? [admin] : []),
      ...this.marksOf(id).map((mark) => markName(mark, settings.language)),
    ];
    const name = displayName({ remark: contacts.remarkOf(id), nick, id });
    return { ...avatarOf({ id, name, avatarUrl }), detail: words.join(' · ') };
  }

  private marksOf(userId: string): readonly RoomMark[] {
    return this.services.liveRooms.marks.filter(({ markId }) => this.bearers.has(markId, userId));
  }

  private readFilters(): readonly GuestFilter[] {
    const { liveRooms, settings } = this.services;
    const { state } = this.poll;
    const isUsed = [...this.bearers.byMark.values()].some((guests) => guests.length > 0);
    if (state !== 'ready' || (!isUsed && this.markId === 0)) return [];
    const marks = liveRooms.marks.map((mark) => ({
      id: String(mark.markId),
      name: markName(mark, settings.language),
    }));
    return [{ id: '', name: roomsStrings[settings.language].everybody }, ...marks];
  }

  private readState(): RoomGuestsData['state'] {
    if (this.poll.state !== 'refused') return this.poll.state;
    return this.guests.size > 0 ? 'ready' : 'quiet';
  }

  private readCaption(): string {
    const words = roomWords(this.services.settings.language);
    return this.poll.state === 'refused' ? words.speakers : words.guests(this.poll.guests.length);
  }
}
