import type { CloudSearchOffer } from '../../../stores/search/cloud-search';
import type { GroupDetails } from '../../../domain/group/group';

/** Groups of one search that are held; whoever looks through more of them needs other words. */
const MOST_GROUPS = 200;

/** One search for groups by name in the cloud, page after page. */
export class GroupSearch {
  /** `refused`: the service has no search to offer. */
  state: 'asking' | 'ready' | 'failed' | 'refused' = 'asking';
  groups: readonly GroupDetails[] = [];
  private cursor: string | undefined;
  private isStarted = false;

  constructor(
    private readonly words: string,
    private readonly offer: Pick<CloudSearchOffer, 'groups' | 'isOpen'>,
  ) {
    if (!offer.isOpen) this.state = 'refused';
  }

  get hasMore(): boolean {
    return this.cursor !== undefined && this.groups.length < MOST_GROUPS;
  }

  /** Asks for the first page, or for the next one; not again while one is on its way, or behind the last. */
  async goOn(): Promise<void> {
    if (this.state === 'refused' || (this.isStarted && (this.state === 'asking' || !this.hasMore)))
      return;
    this.isStarted = true;
    this.state = 'asking';
    const page = await this.offer.groups(this.words, this.cursor);
    if (page === 'refused' || page === 'failed') {
      this.state = page;
      return;
    }
    const known = new Set(this.groups.map(({ groupId }) => groupId));
    const fresh = page.groups.filter(({ groupId }) => !known.has(groupId));
    this.groups = [...this.groups, ...fresh].slice(0, MOST_GROUPS);
    this.cursor = fresh.length === 0 ? undefined : page.cursor;
    this.state = 'ready';
  }

  get(groupId: string): GroupDetails | undefined {
    return this.groups.find((group) => group.groupId === groupId);
  }
}
