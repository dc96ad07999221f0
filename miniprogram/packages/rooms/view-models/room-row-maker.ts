import { isMinor, roomRow, tipRow } from './room-rows';
import { roomWords } from '../../../i18n/room-words';
import type { FeedItem, RoomFeed } from '../../../stores/rooms/room-feed';
import type { Message } from '../../../domain/message/message';
import type { RoomRow } from './live-room-data';
import type { RoomView } from './room-rows';
import type { RoomWindow, Waiting } from './room-window';

/** Those who came one after another, with nothing said in between. */
interface Arrivals {
  readonly rowId: string;
  /** The last to come first, two at most. */
  names: readonly string[];
  count: number;
}

/** Makes rows of what is said. People who come one after another stand in one row, so that a crowd at the door hides nothing. */
export class RoomRowMaker {
  private arrivals: Arrivals | undefined;

  constructor(private readonly window: RoomWindow) {}

  /** Takes up what a room has by now; true where that begins with what was said before I came in, with a line below it. */
  begin(feed: RoomFeed, view: RoomView): boolean {
    const { items } = feed;
    const earlier = items.filter((item) => feed.isEarlier(item));
    this.add(earlier, view);
    if (earlier.length > 0) this.window.add([{ row: dividerRow(view), isMinor: false }]);
    this.add(items.slice(earlier.length), view);
    return earlier.length > 0;
  }

  add(items: readonly FeedItem[], view: RoomView): void {
    const rows: Waiting[] = [];
    for (const item of items) {
      const names = namesOfComing(item.message, view);
      const row = names === undefined ? roomRow(item, view) : this.arrived(item, names, view, rows);
      if (row === undefined) continue;
      if (names === undefined) this.arrivals = undefined;
      rows.push({ row, isMinor: isMinor(item.message) });
    }
    this.window.add(rows);
  }

  /** A row for those who came; undefined where the row of those before them tells of them, too. */
  private arrived(
    { key }: FeedItem,
    names: readonly string[],
    view: RoomView,
    rows: Waiting[],
  ): RoomRow | undefined {
    const { arrivals } = this;
    if (names.length === 0) return undefined;
    if (arrivals !== undefined) {
      arrivals.names = [...[...names].reverse(), ...arrivals.names].slice(0, 2);
      arrivals.count += names.length;
      const row = rowOf(arrivals, view);
      const at = rows.findIndex((each) => each.row.id === row.id);
      if (at >= 0) rows[at] = { row, isMinor: true };
      if (at >= 0 || this.window.set(row)) return undefined;
    }
    this.arrivals = {
      rowId: String(key),
      names: [...names].reverse().slice(0, 2),
      count: names.length,
    };
    return rowOf(this.arrivals, view);
  }
}

/** The line between what was said before I came in and what is said since. */
function dividerRow({ language }: RoomView): RoomRow {
  return { ...tipRow('came-in', roomWords(language).cameIn), look: 'divider' };
}

function rowOf({ rowId, names, count }: Arrivals, { language }: RoomView): RoomRow {
  return tipRow(rowId, roomWords(language).came(names, count));
}

/** Who came, in that order; undefined for a message about something else. */
function namesOfComing({ content }: Message, { viewer }: RoomView): readonly string[] | undefined {
  if (content.kind !== 'tip' || content.tip.kind !== 'joined') return undefined;
  return content.tip.people.map((person) => viewer.nameOf(person)).filter((name) => name !== '');
}
