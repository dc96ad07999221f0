import { action, makeObservable, observable } from 'mobx-miniprogram';
import type { ChatResult } from '../../chat/chat-result';
import type { ListState } from '../loaded-list';
import type { Member } from '../../domain/group/member';
import type { MemberPage } from '../../chat/members-client';
import type { Person } from '../../domain/person/person';

/** Members that are loaded of one group; bigger ones are found by name on the service only. */
const MOST_MEMBERS = 10_000;

/** One group's members as far as they were asked for, page after page. */
export class MemberList {
  /** Observable. */
  items: readonly Member[] = [];
  /** `loading` until the first page is there. Observable. */
  state: ListState = 'loading';
  /** Nobody is left to ask for. Observable. */
  isComplete = false;
  private readonly known = new Set<string>();
  private cursor: string | undefined;
  private isAsking = false;

  constructor(private readonly fetch: (cursor?: string) => ChatResult<MemberPage>) {
    makeObservable<this, 'take' | 'fail'>(this, {
      items: observable.ref,
      state: observable,
      isComplete: observable,
      take: action,
      fail: action,
      change: action,
      rename: action,
      put: action,
      drop: action,
    });
  }

  /** Something about a member is otherwise now. */
  change(userId: string, change: Partial<Member>): void {
    this.items = this.items.map((member) =>
      member.userId === userId ? { ...member, ...change } : member,
    );
  }

  /** People gave themselves new names and faces; true when members are shown otherwise now. */
  rename(people: readonly Person[]): boolean {
    const news = new Map(people.map((person) => [person.userId, person]));
    const items = this.items.map((member) => {
      const { nick, avatarUrl } = news.get(member.userId) ?? member;
      if (nick === member.nick && avatarUrl === member.avatarUrl) return member;
      return { ...member, nick, avatarUrl };
    });
    const isOther = items.some((member, index) => member !== this.items[index]);
    if (isOther) this.items = items;
    return isOther;
  }

  /** A member as they are now; somebody new comes last, once all are here. */
  put(member: Member): void {
    if (this.known.has(member.userId)) {
      this.change(member.userId, member);
      return;
    }
    if (!this.isComplete || this.items.length >= MOST_MEMBERS) return;
    this.known.add(member.userId);
    this.items = [...this.items, member];
  }

  /** A member is gone. */
  drop(userId: string): void {
    this.items = this.items.filter((member) => member.userId !== userId);
    this.known.delete(userId);
  }

  /** Asks for the next page, unless one is on its way; false when it did not come. */
  async loadMore(): Promise<boolean> {
    if (this.isAsking || this.isComplete) return false;
    this.isAsking = true;
    const page = await this.fetch(this.cursor);
    this.isAsking = false;
    if (page.ok) this.take(page.value);
    // Who is not signed in yet is asked again when they are.
    else if (page.error.kind !== 'not-ready') this.fail();
    return page.ok;
  }

  /** Somebody may come twice when the group changes between two pages; a page of nobody new ends the list. */
  private take({ members, cursor }: MemberPage): void {
    const fresh = members.filter(({ userId }) => {
      const isFresh = !this.known.has(userId);
      this.known.add(userId);
      return isFresh;
    });
    this.items = [...this.items, ...fresh].slice(0, MOST_MEMBERS);
    this.cursor = cursor;
    this.isComplete =
      cursor === undefined || fresh.length === 0 || this.items.length >= MOST_MEMBERS;
    this.state = 'ready';
  }

  private fail(): void {
    if (this.state === 'loading') this.state = 'failed';
  }
}
