import { displayName } from '../../../domain/person/person';
import { makeObservable, observable, runInAction } from 'mobx-miniprogram';
import { markName } from '../../../i18n/room-marks';
import { nameInQuestion } from '../../../view-models/asking';
import { problemText } from '../../../i18n/problems';
import { roomWords } from '../../../i18n/room-words';
import type { LiveRoom } from '../../../stores/rooms/live-room';
import type { MarkSheet } from './room-guests-data';
import type { RoomGuest } from '../../../domain/group/live-room';
import type { Services } from '../../../stores/services';

/** Whether there are marks to give: the app names some, and the service has refused none. */
export function canMark({ liveRooms }: Pick<Services, 'liveRooms'>): boolean {
  return liveRooms.marks.length > 0 && !liveRooms.isMarkingRefused;
}

/** The sheet in which a host gives marks to somebody, and takes them. It stays open for another one. */
export class RoomMarking {
  private guest: RoomGuest | undefined = undefined;
  private isBusy = false;

  constructor(
    private readonly services: Services,
    private readonly room: LiveRoom,
  ) {
    makeObservable<this, 'guest'>(this, { guest: observable.ref });
  }

  open(guest: RoomGuest): void {
    runInAction(() => (this.guest = guest));
  }

  close(): void {
    runInAction(() => (this.guest = undefined));
  }

  /** What the sheet shows; null while it is closed. Observed. */
  get sheet(): MarkSheet | null {
    const { guest, room } = this;
    if (guest === undefined) return null;
    const { contacts, liveRooms, settings } = this.services;
    const { nick, userId } = guest;
    const name = displayName({ remark: contacts.remarkOf(userId), nick, id: userId });
    return {
      title: roomWords(settings.language).marksOf(nameInQuestion(name)),
      marks: liveRooms.marks.map((mark) => ({
        id: String(mark.markId),
        name: markName(mark, settings.language),
        isBorne: room.bearers.has(mark.markId, userId),
      })),
    };
  }

  /** Gives a mark to somebody who lacks it, and takes it from who bears it. */
  async toggle(id: string): Promise<void> {
    const { guest, room, services } = this;
    const { chat, liveRooms, platform, settings } = services;
    const mark = liveRooms.marks.find(({ markId }) => String(markId) === id);
    if (guest === undefined || mark === undefined || this.isBusy) return;
    const { markId } = mark;
    const isGiven = !room.bearers.has(markId, guest.userId);
    this.isBusy = true;
    const done = await chat.liveRooms.mark(room.groupId, [guest.userId], { markId, isGiven });
    this.isBusy = false;
    const words = roomWords(settings.language);
    if (done.ok && done.value.includes(guest.userId)) {
      room.bearers.set(markId, guest, isGiven);
      return;
    }
    const isRefused = !done.ok && done.error.kind === 'not-available';
    if (isRefused) liveRooms.markingRefused();
    if (isRefused || done.ok) this.close();
    const problem = done.ok ? words.isAway : problemText(done.error, settings.language);
    platform.dialogs.toast(isRefused ? words.marksNotBought : problem);
  }
}
