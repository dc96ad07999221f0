import { FakeCalls, chatError } from './fake-calls';
import { failed, ok } from '../../../miniprogram/kernel/result';
import type { ChatError } from '../../../miniprogram/chat/chat-error';
import type { ChatResult } from '../../../miniprogram/chat/chat-result';
import type { FakeAreaHost, FakeFriendRequest } from './fake-shared';
import type { FakeChatAccount } from './fake-chat-account';
import type {
  AcceptTerms,
  FriendRequest,
  FriendRequests,
} from '../../../miniprogram/domain/person/friend-request';
import type { FriendSource } from '../../../miniprogram/domain/person/friend-source';
import type { FriendRequestOutcome, FriendsClient } from '../../../miniprogram/chat/friends-client';
import type { Result } from '../../../miniprogram/kernel/result';

/** When whoever becomes a friend here did. */
const ADDED_AT_MS = 1_760_000_000_000;

interface Befriended {
  readonly remark?: string | undefined;
  readonly source: FriendSource | undefined;
}

export interface FakeFriendsHost extends FakeAreaHost {
  /** Everybody whom the service knows, me among them. */
  readonly everybody: () => readonly FakeChatAccount[];
}

/** Becoming friends without a network: everybody is asked first. `calls` records, fails and holds. */
export class FakeFriends implements FriendsClient {
  readonly calls = new FakeCalls<keyof FriendsClient>();

  constructor(private readonly host: FakeFriendsHost) {}

  ask(userId: string, words: string, source?: FriendSource): ChatResult<FriendRequestOutcome> {
    const args = [userId, words, ...(source === undefined ? [] : [source])];
    return this.run('ask', args, () => {
      const account = this.host.account();
      if (userId === account.userId) return failed(chatError('bad-request', 30001));
      const { blocked } = this.host.shared();
      if (blocked.get(account.userId)?.has(userId))
        return failed(chatError('blocked-by-me', 30515));
      if (blocked.get(userId)?.has(account.userId))
        return failed(chatError('blocked-by-peer', 30525));
      if (account.contacts.some((contact) => contact.userId === userId)) return ok('added');
      const others = this.all.filter(({ from, to }) => from !== account.userId || to !== userId);
      const asked = { from: account.userId, to: userId, words, ...(source && { source }) };
      this.set([asked, ...others]);
      return ok('asked');
    });
  }

  requests(): ChatResult<FriendRequests> {
    return this.run('requests', [], () => ok(this.of(this.host.account())));
  }

  accept(userId: string, terms?: AcceptTerms): ChatResult<void> {
    return this.run('accept', terms ? [userId, terms] : [userId], () => {
      const me = this.host.account();
      const request = this.all.find(({ from, to }) => from === userId && to === me.userId);
      const error = this.take(userId);
      if (error !== undefined) return failed(error);
      const source = request?.source;
      if (terms?.isOneWay !== true) this.befriend(me, userId, { remark: terms?.remark, source });
      const other = this.host.everybody().find((account) => account.userId === userId);
      if (other !== undefined) this.befriend(other, me.userId, { source });
      return ok(undefined);
    });
  }

  refuse(userId: string): ChatResult<void> {
    return this.run('refuse', [userId], () => {
      const error = this.take(userId);
      return error === undefined ? ok(undefined) : failed(error);
    });
  }

  forget(request: Pick<FriendRequest, 'userId' | 'direction'>): ChatResult<void> {
    return this.run('forget', [request], () => {
      const { userId: me } = this.host.account();
      const isReceived = request.direction === 'received';
      const [from, to] = isReceived ? [request.userId, me] : [me, request.userId];
      this.set(
        this.all.map((one) =>
          one.from === from && one.to === to ? { ...one, forgottenBy: me } : one,
        ),
      );
      return ok(undefined);
    });
  }

  markSeen(): ChatResult<void> {
    return this.run('markSeen', [], () => {
      const { userId } = this.host.account();
      this.host.shared().friendRequests = this.all.map((one) =>
        one.to === userId ? { ...one, isSeen: true } : one,
      );
      return ok(undefined);
    });
  }

  private get all(): readonly FakeFriendRequest[] {
    return this.host.shared().friendRequests;
  }

  private run<Value>(
    method: keyof FriendsClient,
    args: readonly unknown[],
    answer: () => Result<Value, ChatError>,
  ): ChatResult<Value> {
    return this.calls.pass(method, args, async () => {
      const refusal = await this.host.refusal();
      return refusal === undefined ? answer() : failed(refusal);
    });
  }

  /** Takes away what `from` asked of me; an error when there is nothing. */
  private take(from: string): ChatError | undefined {
    const { userId } = this.host.account();
    const rest = this.all.filter((one) => one.from !== from || one.to !== userId);
    if (rest.length === this.all.length) return chatError('not-found', 30614);
    this.set(rest);
    return undefined;
  }

  private befriend(account: FakeChatAccount, userId: string, about: Befriended): void {
    const person = account.people.get(userId) ?? { userId, nick: '', avatarUrl: '' };
    const { remark = '', source } = about;
    const friend = { ...person, remark, addedAtMs: ADDED_AT_MS, ...(source && { source }) };
    account.contacts = [...account.contacts, friend];
    this.host.shared().tell((to) => {
      const { contacts } = account;
      return to === account.userId ? { type: 'contacts-changed', contacts } : undefined;
    });
  }

  private set(requests: readonly FakeFriendRequest[]): void {
    const { host } = this;
    host.shared().friendRequests = requests;
    const everybody = host.everybody();
    host.shared().tell((userId) => {
      const account = everybody.find((one) => one.userId === userId);
      if (account === undefined) return undefined;
      return { type: 'friend-requests-changed', ...this.of(account) };
    });
  }

  private of(account: FakeChatAccount): FriendRequests {
    const { userId } = account;
    const mine = this.all.filter(
      ({ from, to, forgottenBy }) => (from === userId || to === userId) && forgottenBy !== userId,
    );
    const requests = mine.map(({ from, to, words, source }): FriendRequest => {
      const other = from === userId ? to : from;
      const person = account.people.get(other) ?? { userId: other, nick: '', avatarUrl: '' };
      const direction = from === userId ? 'sent' : 'received';
      return { ...person, direction, words, askedAtMs: 0, ...(source && { source }) };
    });
    const unseen = mine.filter(({ to, isSeen }) => to === userId && isSeen !== true);
    return { requests, unseenCount: unseen.length };
  }
}
