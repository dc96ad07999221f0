import { FakeCalls, chatError } from './fake-calls';
import { failed, ok } from '../../../miniprogram/kernel/result';
import type { ChatError } from '../../../miniprogram/chat/chat-error';
import type { ChatResult } from '../../../miniprogram/chat/chat-result';
import type { FakeChatAccount } from './fake-chat-account';
import type { FakeFriendsHost } from './fake-friends';
import type { FriendRemoval, Relation } from '../../../miniprogram/domain/person/relation';
import type { RelationsClient } from '../../../miniprogram/chat/relations-client';
import type { Result } from '../../../miniprogram/kernel/result';

/** Friends and blocked people without a network. `calls` records, fails and holds. */
export class FakeRelations implements RelationsClient {
  readonly calls = new FakeCalls<keyof RelationsClient>();

  constructor(private readonly host: FakeFriendsHost) {}

  setRemark(userId: string, remark: string): ChatResult<void> {
    return this.run('setRemark', [userId, remark], (me) => {
      if (!isFriend(me, userId)) return failed(chatError('not-friends', 2700));
      me.contacts = me.contacts.map((one) => (one.userId === userId ? { ...one, remark } : one));
      this.tellContacts(me);
      return ok(undefined);
    });
  }

  setField(userId: string, name: string, value: string): ChatResult<void> {
    return this.run('setField', [userId, name, value], (me) => {
      if (!isFriend(me, userId)) return failed(chatError('not-friends', 2700));
      if (name !== 'Note') return failed(chatError('bad-request', 30001));
      const fields = value === '' ? {} : { fields: [{ name, value }] };
      me.contacts = me.contacts.map(({ fields: _before, ...one }) =>
        one.userId === userId ? { ...one, ...fields } : one,
      );
      this.tellContacts(me);
      return ok(undefined);
    });
  }

  remove(userId: string, how: FriendRemoval): ChatResult<void> {
    return this.run('remove', [userId, how], (me) => {
      this.unfriend(me, userId);
      if (how === 'both') this.unfriend(this.accountOf(userId), me.userId);
      return ok(undefined);
    });
  }

  with(userId: string): ChatResult<Relation> {
    return this.run('with', [userId], (me) => {
      const other = this.accountOf(userId);
      const isMine = isFriend(me, userId);
      // Who is known by a contact alone has me too.
      const isTheirs = other === undefined ? isMine : isFriend(other, me.userId);
      if (isMine) return ok(isTheirs ? 'mutual' : 'mine');
      return ok(isTheirs ? 'theirs' : 'none');
    });
  }

  blocked(): ChatResult<readonly string[]> {
    return this.run('blocked', [], (me) => ok([...this.blockedBy(me.userId)]));
  }

  block(userId: string): ChatResult<void> {
    return this.run('block', [userId], (me) => {
      this.blockedBy(me.userId).add(userId);
      this.tellBlocked(me.userId);
      this.unfriend(me, userId);
      this.unfriend(this.accountOf(userId), me.userId);
      return ok(undefined);
    });
  }

  unblock(userId: string): ChatResult<void> {
    return this.run('unblock', [userId], (me) => {
      this.blockedBy(me.userId).delete(userId);
      this.tellBlocked(me.userId);
      return ok(undefined);
    });
  }

  private run<Value>(
    method: keyof RelationsClient,
    args: readonly unknown[],
    answer: (me: FakeChatAccount) => Result<Value, ChatError>,
  ): ChatResult<Value> {
    return this.calls.pass(method, args, async () => {
      const refusal = await this.host.refusal();
      return refusal === undefined ? answer(this.host.account()) : failed(refusal);
    });
  }

  private accountOf(userId: string): FakeChatAccount | undefined {
    return this.host.everybody().find((account) => account.userId === userId);
  }

  private blockedBy(userId: string): Set<string> {
    const { blocked } = this.host.shared();
    const mine = blocked.get(userId) ?? new Set();
    blocked.set(userId, mine);
    return mine;
  }

  private unfriend(account: FakeChatAccount | undefined, userId: string): void {
    if (account === undefined || !isFriend(account, userId)) return;
    account.contacts = account.contacts.filter((contact) => contact.userId !== userId);
    this.tellContacts(account);
  }

  private tellContacts({ userId, contacts }: FakeChatAccount): void {
    this.host
      .shared()
      .tell((to) => (to === userId ? { type: 'contacts-changed', contacts } : undefined));
  }

  private tellBlocked(userId: string): void {
    const userIds = [...this.blockedBy(userId)];
    this.host
      .shared()
      .tell((to) => (to === userId ? { type: 'blocklist-changed', userIds } : undefined));
  }
}

function isFriend({ contacts }: FakeChatAccount, userId: string): boolean {
  return contacts.some((contact) => contact.userId === userId);
}
