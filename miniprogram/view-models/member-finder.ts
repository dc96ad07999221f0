import { MemberSearch } from '../domain/group/member-search';
import type { CloudSearchOffer } from '../stores/search/cloud-search';
import type { Clock } from '../platform/platform';
import type { Dispose } from '../kernel/disposables';
import type { Member } from '../domain/group/member';
import type { MemberList } from '../stores/groups/member-list';

/** The service is asked once nothing was typed for this long. */
const CLOUD_PAUSE_MS = 400;

/**
 * How far a search reaches:
 * - `all`: everybody is loaded
 * - `loaded`: those who are loaded; the service has no search to offer, or did not answer
 * - `asking`: the service is being asked
 * - `cloud`: those who are loaded and what the service found
 */
export type SearchReach = 'all' | 'loaded' | 'asking' | 'cloud';

export interface MemberFinderParts {
  readonly groupId: string;
  readonly list: MemberList;
  readonly offer: CloudSearchOffer;
  readonly clock: Clock;
  /** What somebody may be looked for by. */
  readonly namesOf: (member: Member) => readonly string[];
  readonly isOffered: (member: Member) => boolean;
  /** The service found more, or did not. */
  readonly changed: () => void;
}

/** One search for members: through those who are loaded at once, and by the service's own search where that is bought. */
export class MemberFinder {
  private loaded: MemberSearch<Member>;
  private searchedCount = 0;
  private extra: readonly Member[] = [];
  private cursor: string | undefined;
  private state: 'waiting' | 'asking' | 'ready' | 'failed' = 'waiting';
  private readonly cancel: Dispose | undefined;
  private isClosed = false;

  constructor(
    private readonly words: string,
    private readonly parts: MemberFinderParts,
  ) {
    this.loaded = new MemberSearch(words, parts.namesOf);
    if (!parts.list.isComplete && parts.offer.isOpen)
      this.cancel = parts.clock.after(CLOUD_PAUSE_MS, () => void this.ask());
  }

  /** Those who are loaded first, each once. */
  get found(): readonly Member[] {
    const { loaded, parts } = this;
    const { items } = parts.list;
    loaded.add(items.slice(this.searchedCount).filter(parts.isOffered));
    this.searchedCount = items.length;
    const known = new Set(loaded.found.map(({ userId }) => userId));
    const others = this.extra.filter((each) => !known.has(each.userId) && parts.isOffered(each));
    return [...loaded.found, ...others];
  }

  get reach(): SearchReach {
    const { list, offer } = this.parts;
    if (list.isComplete) return 'all';
    if (!offer.isOpen || this.state === 'failed') return 'loaded';
    return this.state === 'ready' ? 'cloud' : 'asking';
  }

  /** Goes on where the service has more. */
  more(): void {
    if (this.state === 'ready' && this.cursor !== undefined) void this.ask();
  }

  /** Somebody the service found, who need not be loaded. */
  get(userId: string): Member | undefined {
    return this.extra.find((member) => member.userId === userId);
  }

  /** Something about a member is otherwise now, in the list of those who are loaded too. */
  change(userId: string, change: Partial<Member>): void {
    this.lookAnew();
    this.extra = this.extra.map((each) => (each.userId === userId ? { ...each, ...change } : each));
  }

  drop(userId: string): void {
    this.lookAnew();
    this.extra = this.extra.filter((each) => each.userId !== userId);
  }

  close(): void {
    this.isClosed = true;
    this.cancel?.();
  }

  private lookAnew(): void {
    this.loaded = new MemberSearch(this.words, this.parts.namesOf);
    this.searchedCount = 0;
  }

  private async ask(): Promise<void> {
    const { parts, words, cursor } = this;
    this.state = 'asking';
    parts.changed();
    const page = await parts.offer.members(parts.groupId, words.trim(), cursor);
    if (this.isClosed) return;
    if (page === 'refused' || page === 'failed') this.state = 'failed';
    else {
      this.state = 'ready';
      this.cursor = page.cursor;
      this.extra = [...this.extra, ...page.members];
    }
    parts.changed();
  }
}
