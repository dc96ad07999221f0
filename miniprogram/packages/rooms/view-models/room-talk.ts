import { RoomRowMaker } from './room-row-maker';
import { RoomWindow } from './room-window';
import { newMessages } from '../../../i18n/counts';
import { roomRow, tipRow } from './room-rows';
import { roomWords } from '../../../i18n/room-words';
import { markName } from '../../../i18n/room-marks';
import { reaction } from 'mobx-miniprogram';
import { Disposables } from '../../../kernel/disposables';
import { viewerOf } from '../../../view-models/viewer-of';
import type { FeedChange } from '../../../stores/rooms/room-feed';
import type { LiveRoom } from '../../../stores/rooms/live-room';
import type { Patch } from '../../../view-models/screen';
import type { RoomView } from './room-rows';
import type { Services } from '../../../stores/services';

/** Marks beside a name. */
const MOST_SHOWN_MARKS = 2;

/** The page around the list. */
export interface TalkHost {
  patch(patch: Patch): void;
  /** The list is to stand at its end. */
  scrollToEnd(): void;
}

/** The list of a live room's page: what is said, as rows, and where whoever reads stands in it. */
export class RoomTalk {
  private readonly window: RoomWindow;
  private readonly rows: RoomRowMaker;
  private waitingCount = 0;
  private isCut = false;
  private readonly disposables = new Disposables();

  constructor(
    private readonly services: Services,
    private readonly host: TalkHost,
  ) {
    this.window = new RoomWindow(services.platform.clock, {
      patch: (patch) => host.patch(patch),
      grew: () => host.scrollToEnd(),
      waiting: (count) => this.showWaiting(count),
      cut: () => this.showCut(),
      leftOut: (id, count) => tipRow(id, roomWords(services.settings.language).leftOut(count)),
    });
    this.rows = new RoomRowMaker(this.window);
  }

  /** Shows what is said in a room, from what is known by now on. */
  follow(room: LiveRoom): void {
    this.disposables.add(room.feed.on((change) => this.take(change, this.view(room))));
    if (this.rows.begin(room.feed, this.view(room))) this.host.patch({ hasEarlier: true });
    this.disposables.add(
      reaction(
        () => this.markedIn(room),
        (now, before) => this.mark(room, now, before),
      ),
    );
  }

  /** The list stands at its end, or does not. */
  stands(isAtEnd: boolean): void {
    this.window.follow(isAtEnd);
  }

  showNewest(): void {
    this.window.follow(true);
    this.host.scrollToEnd();
  }

  /** The list is lower or higher than before: who was at its end stays there. */
  keepAtEnd(): void {
    if (this.window.isFollowing) this.host.scrollToEnd();
  }

  /** How the room looks to me. */
  view(room: LiveRoom): RoomView {
    const { services } = this;
    return {
      language: services.settings.language,
      hostId: room.details.ownerId,
      viewer: viewerOf(services),
      remarkOf: (userId) => services.contacts.remarkOf(userId),
      markOf: (userId) => this.markOf(room, userId),
    };
  }

  dispose(): void {
    this.disposables.dispose();
    this.window.dispose();
  }

  private take(change: FeedChange, view: RoomView): void {
    switch (change.kind) {
      case 'added':
        this.rows.add(change.items, view);
        return;
      case 'changed': {
        const row = roomRow(change.item, view);
        if (row !== undefined) this.window.set(row);
        this.keepAtEnd();
      }
    }
  }

  /** The marks of one person, in the order of the app, two at most: a name must stay in sight. */
  private markOf({ bearers }: LiveRoom, userId: string): string {
    const { liveRooms, settings } = this.services;
    return liveRooms.marks
      .filter(({ markId }) => bearers.has(markId, userId))
      .slice(0, MOST_SHOWN_MARKS)
      .map((mark) => markName(mark, settings.language))
      .join(' · ');
  }

  /** Everybody who bears a mark, with what it says. */
  private markedIn(room: LiveRoom): ReadonlyMap<string, string> {
    const bearers = new Set(
      [...room.bearers.byMark.values()].flatMap((guests) => guests.map(({ userId }) => userId)),
    );
    return new Map([...bearers].map((userId) => [userId, this.markOf(room, userId)]));
  }

  /** What those said whose marks are others now looks different; a row that is not on the page costs nothing. */
  private mark(
    room: LiveRoom,
    now: ReadonlyMap<string, string>,
    before: ReadonlyMap<string, string>,
  ): void {
    for (const item of room.feed.items) {
      const { from } = item.message;
      if ((now.get(from) ?? '') === (before.get(from) ?? '')) continue;
      const row = roomRow(item, this.view(room));
      if (row?.kind === 'said') this.window.set(row);
    }
    this.keepAtEnd();
  }

  private showCut(): void {
    if (this.isCut) return;
    this.isCut = true;
    this.host.patch({ isCut: true });
  }

  private showWaiting(count: number): void {
    if (count === this.waitingCount) return;
    this.waitingCount = count;
    const { language } = this.services.settings;
    this.host.patch({ waitingText: count === 0 ? '' : newMessages(count, language) });
  }
}
