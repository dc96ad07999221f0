import { chatError } from './fake-calls';
import { buildMember } from './fake-members';
import { groupDenial, memberDenial } from '../../../miniprogram/domain/group/group-permissions';
import type { ChatError } from '../../../miniprogram/chat/chat-error';
import type { FakeChatAccount } from './fake-chat-account';
import type { FakeShared } from './fake-shared';
import type { Group, GroupDetails } from '../../../miniprogram/domain/group/group';
import type {
  GroupAction,
  GroupCase,
  MemberAction,
} from '../../../miniprogram/domain/group/group-permissions';
import type { Member } from '../../../miniprogram/domain/group/member';

/** What the fake's groups need of the client around them. */
export interface FakeGroupsHost {
  readonly account: () => FakeChatAccount;
  readonly shared: () => FakeShared;
  /** Everybody whom the service knows, me among them. */
  readonly everybody: () => readonly FakeChatAccount[];
  /** Why nothing can be asked now; undefined when it can. */
  readonly refusal: () => Promise<ChatError | undefined>;
  /** The groups of somebody are others than before: their devices hear of it. */
  readonly groupsChanged: (account: FakeChatAccount) => void;
}

/** What groups are beside what {@link Group} says, unless an account holds something else. */
const PLAIN = {
  ownerId: '',
  introduction: '',
  notice: '',
  changedAtMs: 0,
  joinOption: 'approval',
  inviteOption: 'closed',
  myNameCard: '',
} as const;

/** The groups of everybody whom a fake service knows, as its clients change them. */
export class FakeGroupWorld {
  constructor(private readonly host: FakeGroupsHost) {}

  get me(): FakeChatAccount {
    return this.host.account();
  }

  /** A group as I see it; one that I am not in as outsiders do. */
  detailsOf(groupId: string): GroupDetails | undefined {
    const mine = this.me.groups.find((group) => group.groupId === groupId);
    const seen = mine ?? this.seenByOthers(groupId);
    if (seen === undefined) return undefined;
    const member = this.membersOf(groupId).find(({ userId }) => userId === this.me.userId);
    return {
      ...PLAIN,
      ownerId: this.membersOf(groupId).find(({ role }) => role === 'owner')?.userId ?? '',
      ...seen,
      ...this.holder(groupId)?.groupDetails.get(groupId),
      myNameCard: member?.nameCard ?? '',
      myRole: mine?.myRole ?? 'outsider',
    };
  }

  /** Every group of the service, as outsiders see it. */
  all(): readonly GroupDetails[] {
    const known = this.host.everybody().flatMap(({ groups }) => groups);
    const ids = [...known, ...this.me.findable.values()].map(({ groupId }) => groupId);
    return [...new Set(ids)].flatMap((groupId) => {
      const group = this.detailsOf(groupId);
      return group === undefined
        ? []
        : [{ ...group, notice: '', myRole: 'outsider' as const, myNameCard: '' }];
    });
  }

  membersOf(groupId: string): readonly Member[] {
    return this.holder(groupId)?.members.get(groupId) ?? [];
  }

  /** Why I may not; undefined when I may. */
  denied(action: GroupAction, groupId: string): ChatError | undefined {
    const group = this.detailsOf(groupId);
    if (group === undefined) return chatError('group-gone', 10010);
    return groupDenial(action, group) && chatError('forbidden', 10007);
  }

  deniedFor(action: MemberAction, groupId: string, userId: string): ChatError | undefined {
    const group: GroupCase | undefined = this.detailsOf(groupId);
    if (group === undefined) return chatError('group-gone', 10010);
    const other = this.membersOf(groupId).find((member) => member.userId === userId);
    if (other === undefined) return chatError('not-member', 2623);
    const isMe = userId === this.me.userId;
    return memberDenial(action, group, { role: other.role, isMe }) && chatError('forbidden', 10007);
  }

  change(groupId: string, change: Partial<Group>, details: Partial<GroupDetails> = {}): void {
    for (const account of this.inside(groupId)) {
      const known = account.groupDetails.get(groupId);
      account.groupDetails.set(groupId, { ...known, ...details });
      account.groups = account.groups.map((group) =>
        group.groupId === groupId ? { ...group, ...change } : group,
      );
      this.host.groupsChanged(account);
    }
  }

  changeMember(groupId: string, userId: string, change: Partial<Member>): void {
    this.setMembers(
      groupId,
      this.membersOf(groupId).map((member) =>
        member.userId === userId ? { ...member, ...change } : member,
      ),
    );
  }

  /** Makes somebody a member; false for people whom nobody knows. */
  add(group: Group, userId: string, role: Member['role'] = 'member'): boolean {
    const account = this.host.everybody().find((known) => known.userId === userId);
    const person = this.me.people.get(userId);
    if (account === undefined && person === undefined) return false;
    const { groupId } = group;
    const members = [...this.membersOf(groupId), buildMember({ ...person, userId, role })];
    if (account !== undefined) {
      const details = this.holder(groupId)?.groupDetails.get(groupId);
      account.groups = [...account.groups, { ...group, myRole: role }];
      account.members.set(groupId, members);
      if (details !== undefined) account.groupDetails.set(groupId, details);
    }
    this.setMembers(groupId, members);
    return true;
  }

  drop(groupId: string, userId: string): void {
    const rest = this.membersOf(groupId).filter((member) => member.userId !== userId);
    const account = this.host.everybody().find((known) => known.userId === userId);
    if (account !== undefined) this.forget(account, groupId);
    this.setMembers(groupId, rest);
  }

  /** Nobody is in it any more. */
  end(groupId: string): void {
    for (const account of this.inside(groupId)) this.forget(account, groupId);
  }

  /** Those who look after a group. */
  adminsOf(groupId: string): readonly FakeChatAccount[] {
    const isAdmin = ({ groups }: FakeChatAccount): boolean =>
      groups.some(
        (group) => group.groupId === groupId && ['owner', 'admin'].includes(group.myRole),
      );
    return this.host.everybody().filter(isAdmin);
  }

  private forget(account: FakeChatAccount, groupId: string): void {
    account.groups = account.groups.filter((group) => group.groupId !== groupId);
    account.members.delete(groupId);
    account.groupDetails.delete(groupId);
    this.host.groupsChanged(account);
  }

  private setMembers(groupId: string, members: readonly Member[]): void {
    for (const account of this.inside(groupId)) {
      account.members.set(groupId, members);
      const myRole = members.find(({ userId }) => userId === account.userId)?.role ?? 'outsider';
      account.groups = account.groups.map((group) =>
        group.groupId === groupId ? { ...group, myRole, memberCount: members.length } : group,
      );
      this.host.groupsChanged(account);
    }
  }

  private inside(groupId: string): readonly FakeChatAccount[] {
    return this.host
      .everybody()
      .filter(({ groups }) => groups.some((group) => group.groupId === groupId));
  }

  /** Somebody whose state tells about the group: me, if I am in it. */
  private holder(groupId: string): FakeChatAccount | undefined {
    const inside = this.inside(groupId);
    return inside.find(({ userId }) => userId === this.me.userId) ?? inside[0];
  }

  private seenByOthers(groupId: string): Group | undefined {
    const known = this.holder(groupId)?.groups.find((group) => group.groupId === groupId);
    return known ?? this.me.findable.get(groupId);
  }
}
