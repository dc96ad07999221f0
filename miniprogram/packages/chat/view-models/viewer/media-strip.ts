import type { MediaPosition } from '../../../../i18n/sections/media-viewer';
import type { Message } from '../../../../domain/message/message';
import type { TimelineHistory } from '../../../../stores/timeline/timeline-history';

/** Which way somebody looks along the pictures and videos of a chat. */
export type StripDirection = 'older' | 'newer';

/** Pages of history that are asked for at most before the person has to swipe again. */
const MOST_PAGES = 10;

/** The pictures and videos of one chat, in order: each is found from its neighbour, however long the history is. */
export class MediaStrip {
  private readonly walking = new Set<StripDirection>();

  constructor(private readonly history: TimelineHistory) {}

  /** The picture or video next to a message, as far as nothing is missing between the two. */
  next(message: Message, direction: StripDirection): Message | undefined {
    const { timeline } = this.history;
    const at = timeline.indexOfId(message.id);
    if (at < 0) return undefined;
    const { from, to } = timeline.stretchAt(at);
    const step = direction === 'older' ? -1 : 1;
    for (let index = at + step; index >= from && index < to; index += step) {
      const found = timeline.at(index);
      if (found && isViewable(found)) return found;
    }
    return undefined;
  }

  /** Where a picture or video stands among those that are known without a hole; undefined for one that is gone. */
  positionOf(message: Message): MediaPosition | undefined {
    const { timeline, hasOlder, isDetached } = this.history;
    const at = timeline.indexOfId(message.id);
    if (at < 0) return undefined;
    const { from, to } = timeline.stretchAt(at);
    let [number, count] = [0, 0];
    for (let index = from; index < to; index += 1) {
      const other = timeline.at(index);
      if (other && isViewable(other)) count += 1;
      if (index === at) number = count;
    }
    const isWhole = from === 0 && to === timeline.length && !hasOlder && !isDetached;
    return number === 0 ? undefined : { number, count, isWhole };
  }

  /** Loads history until the next picture or video is known, or there is none, or it has been far enough for once. */
  async load(message: Message, direction: StripDirection): Promise<void> {
    if (this.walking.has(direction)) return;
    this.walking.add(direction);
    for (let pages = 0; pages < MOST_PAGES && this.isMissing(message, direction); pages += 1) {
      const before = this.history.timeline.length;
      if (direction === 'older') await this.history.loadOlder();
      else await this.history.loadNewer();
      if (this.history.timeline.length === before) break;
    }
    this.walking.delete(direction);
  }

  /** Nothing is known next to the message, and there is more to be loaded on that side. */
  private isMissing(message: Message, direction: StripDirection): boolean {
    const { timeline, hasOlder, isDetached } = this.history;
    const at = timeline.indexOfId(message.id);
    if (at < 0 || this.next(message, direction)) return false;
    const { from } = timeline.stretchAt(at);
    return direction === 'older' ? from === 0 && hasOlder : isDetached && from === 0;
  }
}

/** Whether the viewer shows a message. */
export function isViewable({ content, revocation }: Message): boolean {
  if (revocation) return false;
  if (content.kind === 'video') return content.source.url !== '';
  return content.kind === 'image';
}
