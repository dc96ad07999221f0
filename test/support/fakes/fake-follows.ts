import { FakeCalls, chatError } from './fake-calls';
import { failed, ok } from '../../../miniprogram/kernel/result';
import { refusalFor } from './fake-shared';
import type { ChatError } from '../../../miniprogram/chat/chat-error';
import type { ChatEvent } from '../../../miniprogram/chat/chat-event';
import type { ChatResult } from '../../../miniprogram/chat/chat-result';
import type { FakeAreaHost } from './fake-shared';
import type {
  FollowCounts,
  FollowList,
  FollowRelation,
} from '../../../miniprogram/domain/person/follow';
import type { FollowPage, FollowsClient } from '../../../miniprogram/chat/follows-client';
import type { Result } from '../../../miniprogram/kernel/result';

/** People in a page. */
const PAGE_SIZE = 500;

/** Following people, without a network. `calls` records, fails and holds. */
export class FakeFollows implements FollowsClient {
  readonly calls = new FakeCalls<keyof FollowsClient>();

  constructor(private readonly host: FakeAreaHost) {}

  follow(userId: string): ChatResult<void> {
    return this.run('follow', [userId], (me) => {
      if (userId === me) return failed(chatError('bad-request', 30001));
      this.followedBy(me).add(userId);
      this.tell(me, userId, true);
      return ok(undefined);
    });
  }

  unfollow(userId: string): ChatResult<void> {
    return this.run('unfollow', [userId], (me) => {
      if (!this.followedBy(me).has(userId)) return ok(undefined);
      this.tell(me, userId, false);
      this.followedBy(me).delete(userId);
      return ok(undefined);
    });
  }

  relation(userId: string): ChatResult<FollowRelation> {
    return this.run('relation', [userId], (me) => {
      const isMine = this.followedBy(me).has(userId);
      const isTheirs = this.followedBy(userId).has(me);
      if (isMine) return ok(isTheirs ? 'mutual' : 'following');
      return ok(isTheirs ? 'follower' : 'none');
    });
  }

  counts(userId: string): ChatResult<FollowCounts> {
    return this.run('counts', [userId], () =>
      ok({
        following: this.listOf(userId, 'following').length,
        followers: this.listOf(userId, 'followers').length,
        mutual: this.listOf(userId, 'mutual').length,
      }),
    );
  }

  page(list: FollowList, cursor = '0'): ChatResult<FollowPage> {
    return this.run('page', [list, cursor], (me) => {
      const all = this.listOf(me, list);
      const end = Number(cursor) + PAGE_SIZE;
      const { people } = this.host.account();
      const page = all
        .slice(Number(cursor), end)
        .map((userId) => people.get(userId) ?? { userId, nick: '', avatarUrl: '' });
      return ok({ people: page, ...(end < all.length && { cursor: String(end) }) });
    });
  }

  private followedBy(userId: string): Set<string> {
    const { follows } = this.host.shared();
    const followed = follows.get(userId) ?? new Set<string>();
    follows.set(userId, followed);
    return followed;
  }

  private listOf(userId: string, list: FollowList): readonly string[] {
    const following = [...this.followedBy(userId)].reverse();
    if (list === 'following') return following;
    if (list === 'mutual') return following.filter((other) => this.followedBy(other).has(userId));
    const { follows } = this.host.shared();
    return [...follows].filter(([, theirs]) => theirs.has(userId)).map(([other]) => other);
  }

  private tell(me: string, userId: string, isAdded: boolean): void {
    const isMutual = this.followedBy(userId).has(me);
    const send = (to: string, list: FollowList, about: string): void => {
      const event: ChatEvent = { type: 'follows-changed', list, userIds: [about], isAdded };
      this.host.shared().tell((device) => (device === to ? event : undefined));
    };
    send(userId, 'followers', me);
    send(me, 'following', userId);
    if (!isMutual) return;
    send(userId, 'mutual', me);
    send(me, 'mutual', userId);
  }

  private run<Value>(
    method: keyof FollowsClient,
    args: readonly unknown[],
    answer: (me: string) => Result<Value, ChatError>,
  ): ChatResult<Value> {
    return this.calls.pass(method, args, async () => {
      const refusal = await refusalFor(this.host, 'follows');
      return refusal === undefined ? answer(this.host.account().userId) : failed(refusal);
    });
  }
}
