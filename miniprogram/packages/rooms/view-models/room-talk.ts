import { RoomRowMaker } from './room-row-maker';
import { RoomWindow } from './room-window';
import { newMessages } from '../../../i18n/counts';
import { roomRow } from './room-rows';
import { viewerOf } from '../../../view-models/viewer-of';
import type { Dispose } from '../../../kernel/disposables';
import type { FeedChange } from '../../../stores/rooms/room-feed';
import type { LiveRoom } from '../../../stores/rooms/live-room';
import type { Patch } from '../../../view-models/screen';
import type { RoomView } from './room-rows';
import type { Services } from '../../../stores/services';

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
  private stopFollowing: Dispose | undefined;

  constructor(
    private readonly services: Services,
    private readonly host: TalkHost,
  ) {
    this.window = new RoomWindow(services.platform.clock, {
      patch: (patch) => host.patch(patch),
      grew: () => host.scrollToEnd(),
      waiting: (count) => this.showWaiting(count),
    });
    this.rows = new RoomRowMaker(this.window);
  }

  /** Shows what is said in a room, from what is known by now on. */
  follow(room: LiveRoom): void {
    this.stopFollowing = room.feed.on((change) => this.take(change, this.view(room)));
    if (this.rows.begin(room.feed, this.view(room))) this.host.patch({ hasEarlier: true });
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
    };
  }

  dispose(): void {
    this.stopFollowing?.();
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
      }
    }
  }

  private showWaiting(count: number): void {
    if (count === this.waitingCount) return;
    this.waitingCount = count;
    const { language } = this.services.settings;
    this.host.patch({ waitingText: count === 0 ? '' : newMessages(count, language) });
  }
}
