import { GROUP_TEXT_BYTES } from '../../../domain/group/group';
import { RoomDirectory } from './room-directory';
import { ScreenModel } from '../../../view-models/screen-model';
import { actionStrings } from '../../../i18n/sections/actions';
import { afterSignIn } from '../../../stores/session/after-sign-in';
import { avatarOf } from '../../../view-models/avatar';
import { displayName } from '../../../domain/person/person';
import { problemText } from '../../../i18n/problems';
import { roomWords } from '../../../i18n/room-words';
import { roomsStrings } from '../../../i18n/sections/rooms';
import { titleStrings } from '../../../i18n/sections/titles';
import { utf8ByteLength } from '../../../domain/text/utf8';
import type { LiveRoom } from '../../../stores/rooms/live-room';
import type { LiveRoomsData, RoomEntryRow } from './live-rooms-data';
import type { RoomWords } from '../../../i18n/room-words';
import type { Services } from '../../../stores/services';
import type { VisitedRoom } from '../../../domain/group/live-room';

/** What a room's ID may be: the service's own begin with `@TGS#`, custom ones are printable ASCII of at most 48 bytes. */
const ROOM_ID = /^[\x21-\x7e]{1,48}$/u;

/** The page from which live rooms are entered. */
export class LiveRoomsViewModel extends ScreenModel<LiveRoomsData> {
  private isCreating = false;
  private readonly directory: RoomDirectory;

  constructor(private readonly services: Services) {
    super(services, roomsStrings, { current: null, listed: [], visited: [] });
    this.directory = new RoomDirectory(services.server, services.platform.clock);
    this.disposables.add(() => this.directory.dispose());
    this.show('current', () => {
      const room = this.watched;
      return room === undefined ? null : rowOf(room.details, this.words.online(room.online.value));
    });
    this.show('listed', () =>
      this.directory.rooms
        .filter(({ groupId }) => groupId !== this.watched?.groupId)
        .map((room) => rowOf(room, this.words.online(room.memberCount))),
    );
    this.show('visited', () => {
      const shown = new Set(this.directory.rooms.map(({ groupId }) => groupId));
      return services.liveRooms.visited
        .filter(({ groupId }) => groupId !== this.watched?.groupId && !shown.has(groupId))
        .map((room) => rowOf(room));
    });
  }

  /** Whoever scrolls sees more of the rooms that are shown to everybody. */
  reachEnd(): Promise<void> {
    return this.directory.more();
  }

  open(groupId: string): void {
    this.services.platform.navigation.open({ to: 'live-room', groupId });
  }

  /** Asks for an ID, and goes there. */
  async enterById(): Promise<void> {
    const { words } = this;
    const groupId = await this.ask(words.enterTitle, words.enterPlaceholder, words.enter);
    if (groupId === '') return;
    if (ROOM_ID.test(groupId)) this.open(groupId);
    else this.services.platform.dialogs.toast(words.noSuchId);
  }

  /** Asks for a name, makes a room, and goes there as its host. */
  async create(): Promise<void> {
    if (this.isCreating) return;
    const { words } = this;
    const { chat, platform, settings } = this.services;
    const name = await this.ask(words.createTitle, words.createPlaceholder, words.create);
    if (name === '') return;
    if (utf8ByteLength(name) > GROUP_TEXT_BYTES.name) {
      platform.dialogs.toast(words.nameTooLong);
      return;
    }
    this.isCreating = true;
    const made = await chat.liveRooms.create(name);
    this.isCreating = false;
    if (made.ok) this.open(made.value);
    else platform.dialogs.toast(problemText(made.error, settings.language));
  }

  protected override title(): string {
    return titleStrings[this.services.settings.language].liveRooms;
  }

  /** How many are where changes while nobody looks. */
  protected override onVisibleChange(isVisible: boolean): void {
    if (isVisible) void this.watchDirectory();
    else this.directory.rest();
  }

  private async watchDirectory(): Promise<void> {
    await afterSignIn(this.services.session);
    if (this.isVisible) await this.directory.watch();
  }

  /** The room that I am in. */
  private get watched(): LiveRoom | undefined {
    const { current } = this.services.liveRooms;
    return current?.end === undefined ? current : undefined;
  }

  private get words(): RoomWords {
    return roomWords(this.services.settings.language);
  }

  /** What was typed, without blanks around it; empty when nothing was. */
  private async ask(title: string, placeholder: string, confirm: string): Promise<string> {
    const { cancel } = actionStrings[this.services.settings.language];
    const question = { title, placeholder, confirm, cancel };
    return (await this.services.platform.dialogs.ask(question))?.trim() ?? '';
  }
}

function rowOf({ groupId, name, avatarUrl }: VisitedRoom, detail = ''): RoomEntryRow {
  const face = { id: groupId, name: displayName({ nick: name, id: groupId }), avatarUrl };
  return { id: groupId, ...avatarOf(face), detail };
}
