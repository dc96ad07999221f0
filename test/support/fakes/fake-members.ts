import { FakeCalls, chatError } from './fake-calls';
import { failed, ok } from '../../../miniprogram/kernel/result';
import type { ChatError } from '../../../miniprogram/chat/chat-error';
import type { ChatResult } from '../../../miniprogram/chat/chat-result';
import type { FakeChatAccount } from './fake-chat-account';
import type { Member, MemberRole } from '../../../miniprogram/domain/group/member';
import type { PaidFeature } from '../../../tools/local-chat';
import type { MemberPage, MembersClient } from '../../../miniprogram/chat/members-client';

/** Members per page, as the service gives them. */
const PAGE_SIZE = 100;

/** Found members per page, as the adapter asks for. */
const SEARCH_PAGE_SIZE = 50;

/** What the fake members need of the client around them. */
export interface FakeMembersHost {
  readonly account: () => FakeChatAccount;
  /** Why nothing can be asked now; undefined when it can. */
  readonly refusal: () => Promise<ChatError | undefined>;
  /** Paid features that are not bought. */
  readonly missing: () => ReadonlySet<PaidFeature>;
  /** Who has the app open. */
  readonly online: () => ReadonlySet<string>;
}

/** The people in groups, without a network. `calls` records, fails and holds. */
export class FakeMembers implements MembersClient {
  readonly calls = new FakeCalls<keyof MembersClient>();

  constructor(private readonly host: FakeMembersHost) {}

  page(groupId: string, cursor?: string): ChatResult<MemberPage> {
    return this.calls.pass('page', [groupId, cursor], async () => {
      const refusal = await this.host.refusal();
      if (refusal !== undefined) return failed(refusal);
      const account = this.host.account();
      if (!account.groups.some((group) => group.groupId === groupId))
        return failed(chatError('not-found'));
      return ok(this.pageOf(account.members.get(groupId) ?? [], cursor));
    });
  }

  withRole(groupId: string, role: MemberRole, cursor?: string): ChatResult<MemberPage> {
    return this.calls.pass('withRole', [groupId, role, cursor], async () => {
      const refusal = await this.host.refusal();
      if (refusal !== undefined) return failed(refusal);
      const all = this.host.account().members.get(groupId) ?? [];
      return ok(
        this.pageOf(
          all.filter((member) => member.role === role),
          cursor,
        ),
      );
    });
  }

  onlineCount(groupId: string): ChatResult<number> {
    return this.calls.pass('onlineCount', [groupId], async () => {
      const refusal = await this.host.refusal();
      if (refusal !== undefined) return failed(refusal);
      const online = this.host.online();
      const members = this.host.account().members.get(groupId) ?? [];
      return ok(members.filter(({ userId }) => online.has(userId)).length);
    });
  }

  private pageOf(all: readonly Member[], cursor: string | undefined): MemberPage {
    const start = Number(cursor ?? 0);
    const end = start + PAGE_SIZE;
    const members = all.slice(start, end).map((member) => this.withState(member));
    return { members, ...(end < all.length && { cursor: String(end) }) };
  }

  private withState(member: Member): Member {
    const { missing, online } = this.host;
    const isTold = !missing().has('statuses') && online().has(member.userId);
    return isTold ? { ...member, isOnline: true } : member;
  }

  first(groupId: string, count: number): ChatResult<readonly Member[]> {
    return this.calls.pass('first', [groupId, count], async () => {
      const refusal = await this.host.refusal();
      if (refusal !== undefined) return failed(refusal);
      return ok((this.host.account().members.get(groupId) ?? []).slice(0, count));
    });
  }

  search(groupId: string, words: string, cursor?: string): ChatResult<MemberPage> {
    return this.calls.pass('search', [groupId, words, cursor], async () => {
      const refusal = await this.host.refusal();
      if (refusal !== undefined) return failed(refusal);
      if (this.host.missing().has('search')) return failed(chatError('not-available', 60020));
      const account = this.host.account();
      if (!account.groups.some((group) => group.groupId === groupId))
        return failed(chatError('group-gone', 10010));
      const all = account.members.get(groupId) ?? [];
      const found = all.filter(({ userId, nick, nameCard }) =>
        [userId, nick, nameCard].join('\n').toLowerCase().includes(words.toLowerCase()),
      );
      const start = Number(cursor ?? 0);
      const end = start + SEARCH_PAGE_SIZE;
      const members = found.slice(start, end);
      return ok({ members, ...(end < found.length && { cursor: String(end) }) });
    });
  }

  some(groupId: string, userIds: readonly string[]): ChatResult<readonly Member[]> {
    return this.calls.pass('some', [groupId, userIds], async () => {
      const refusal = await this.host.refusal();
      if (refusal !== undefined) return failed(refusal);
      const members = this.host.account().members.get(groupId) ?? [];
      return ok(members.filter(({ userId }) => userIds.includes(userId)));
    });
  }
}

/** A member called `Nick of <userId>`, without a name card. */
export function buildMember(parts: Partial<Member> = {}): Member {
  const userId = parts.userId ?? 'mo';
  return {
    userId,
    nick: `Nick of ${userId}`,
    avatarUrl: '',
    nameCard: '',
    role: 'member',
    mutedUntilMs: 0,
    ...parts,
  };
}
