import { makeObservable, observable, runInAction } from 'mobx-miniprogram';
import type { FollowList } from '../../../domain/person/follow';
import type { FollowsClient } from '../../../chat/follows-client';
import type { Person } from '../../../domain/person/person';

/** One of my lists of those who follow, as far as it was asked for, page after page. */
export class FollowedPeople {
  /** Observable. */
  userIds: readonly string[] = [];
  /** Observable. */
  state: 'loading' | 'ready' | 'failed' | 'not-offered' = 'loading';
  private cursor: string | undefined;
  private isAsking = false;
  private isComplete = false;
  /** Counts new beginnings: an answer from before is dropped. */
  private rounds = 0;

  /** @param meet hears the people of each page */
  constructor(
    private readonly follows: Pick<FollowsClient, 'page'>,
    private readonly list: FollowList,
    private readonly meet: (people: readonly Person[]) => void,
  ) {
    makeObservable(this, { userIds: observable.ref, state: observable });
  }

  /** Begins anew; what is there stays until the first page comes. */
  async reload(): Promise<void> {
    this.rounds += 1;
    this.isAsking = false;
    this.isComplete = false;
    this.cursor = undefined;
    if (this.state === 'failed') runInAction(() => (this.state = 'loading'));
    await this.loadMore();
  }

  /** Asks for the next page, unless one is on its way or there is none. */
  async loadMore(): Promise<void> {
    if (this.isAsking || this.isComplete) return;
    this.isAsking = true;
    const { cursor, rounds } = this;
    const page = await this.follows.page(this.list, cursor);
    if (rounds !== this.rounds) return;
    this.isAsking = false;
    if (!page.ok) {
      const { kind } = page.error;
      if (kind === 'not-available') runInAction(() => (this.state = 'not-offered'));
      // Who is not signed in yet is asked again when they are.
      else if (kind !== 'not-ready' && this.state === 'loading')
        runInAction(() => (this.state = 'failed'));
      return;
    }
    this.meet(page.value.people);
    const fresh = page.value.people.map(({ userId }) => userId);
    this.cursor = page.value.cursor;
    this.isComplete = this.cursor === undefined;
    runInAction(() => {
      this.userIds = [...new Set([...(cursor === undefined ? [] : this.userIds), ...fresh])];
      this.state = 'ready';
    });
  }

  /** Some are no longer in it. */
  drop(userIds: readonly string[]): void {
    runInAction(() => {
      this.userIds = this.userIds.filter((userId) => !userIds.includes(userId));
    });
  }
}
