import { FakeCalls, chatError } from './fake-calls';
import { failed, ok } from '../../../miniprogram/kernel/result';
import type { ChatError } from '../../../miniprogram/chat/chat-error';
import type { ChatResult } from '../../../miniprogram/chat/chat-result';
import type { FakeGroupWorld, FakeGroupsHost } from './fake-group-world';
import type { Group, GroupDetails, NewGroup } from '../../../miniprogram/domain/group/group';
import type {
  InviteOutcome,
  Invited,
  JoinOutcome,
  JoinRequest,
} from '../../../miniprogram/domain/group/join-request';
import type { JoiningClient } from '../../../miniprogram/chat/joining-client';
import type { Result } from '../../../miniprogram/kernel/result';

/** What new groups ask of those who come. */
const JOIN_DEFAULTS = {
  work: 'closed',
  public: 'approval',
  meeting: 'closed',
  community: 'free',
} as const;

/** How people come into groups, without a network. `calls` records, fails and holds. */
export class FakeJoining implements JoiningClient {
  readonly calls = new FakeCalls<keyof JoiningClient>();
  private madeCount = 0;

  constructor(
    private readonly host: FakeGroupsHost,
    private readonly world: FakeGroupWorld,
  ) {}

  create(group: NewGroup) {
    return this.answer('create', [group], () => {
      if (group.hasTopics === true && this.host.shared().missing.has('topics'))
        return failed(chatError('not-available', 11000));
      this.madeCount += 1;
      const ownId = `${group.hasTopics === true ? '@TGS#_' : ''}made-${this.madeCount}`;
      const groupId = group.groupId ?? ownId;
      if (this.world.detailsOf(groupId) !== undefined) return failed(chatError('id-taken', 10021));
      const { me } = this.world;
      const { type, name, joinOption, inviteOption, hasTopics } = group;
      const made: Group = {
        groupId,
        type,
        name,
        avatarUrl: '',
        memberCount: 0,
        myRole: 'owner',
        isMutedForAll: false,
        ...(hasTopics === true && { hasTopics: true }),
      };
      me.groupDetails.set(groupId, {
        joinOption: joinOption ?? JOIN_DEFAULTS[type],
        introduction: group.introduction ?? '',
        notice: group.notice ?? '',
        inviteOption: inviteOption ?? (type === 'work' || type === 'community' ? 'free' : 'closed'),
      });
      this.world.add(made, me.userId, 'owner');
      const notAdded = group.userIds.filter((userId) => !this.world.add(made, userId));
      return ok({ groupId, notAdded });
    });
  }

  find(groupId: string): ChatResult<GroupDetails> {
    return this.answer('find', [groupId], () => {
      const group = this.world.detailsOf(groupId);
      return group === undefined || group.type === 'work'
        ? failed(chatError('not-found', 10010))
        : ok({ ...group, myRole: 'outsider' as const });
    });
  }

  join(groupId: string, note: string): ChatResult<JoinOutcome> {
    return this.answer('join', [groupId, note], () => {
      const group = this.world.detailsOf(groupId);
      if (group !== undefined && group.myRole !== 'outsider') return ok('already');
      const denied = this.world.denied('join', groupId);
      if (denied !== undefined || group === undefined)
        return failed(denied ?? chatError('group-gone'));
      if (group.type !== 'meeting' && group.joinOption === 'approval') {
        this.ask(group, this.world.me.userId, '', note);
        return ok('waiting');
      }
      this.world.add(group, this.world.me.userId);
      return ok('joined');
    });
  }

  invite(groupId: string, userIds: readonly string[]): ChatResult<readonly Invited[]> {
    return this.answer('invite', [groupId, userIds], () => {
      const denied = this.world.denied('invite', groupId);
      const group = this.world.detailsOf(groupId);
      if (denied !== undefined || group === undefined)
        return failed(denied ?? chatError('group-gone'));
      return ok(userIds.map((userId) => ({ userId, outcome: this.bringIn(group, userId) })));
    });
  }

  requests(): ChatResult<readonly JoinRequest[]> {
    return this.answer('requests', [], () => ok(this.world.me.joinRequests));
  }

  decide(request: JoinRequest, isAccepted: boolean): ChatResult<void> {
    return this.answer('decide', [request, isAccepted], () => {
      const { me } = this.world;
      if (!me.joinRequests.some(({ id }) => id === request.id))
        return failed(chatError('not-found', 10024));
      for (const account of this.world.adminsOf(request.groupId))
        account.joinRequests = account.joinRequests.filter(({ id }) => id !== request.id);
      me.joinRequests = me.joinRequests.filter(({ id }) => id !== request.id);
      const group = me.groups.find(({ groupId }) => groupId === request.groupId);
      if (isAccepted && group !== undefined) this.world.add(group, request.userId);
      return ok(undefined);
    });
  }

  private bringIn(group: GroupDetails, userId: string): InviteOutcome {
    const { groupId } = group;
    if (this.world.membersOf(groupId).some((member) => member.userId === userId)) return 'already';
    if (group.inviteOption === 'approval' && group.myRole === 'member') {
      this.ask(group, userId, this.world.me.userId, '');
      return 'waiting';
    }
    return this.world.add(group, userId) ? 'added' : 'failed';
  }

  private ask(group: Group, userId: string, invitedBy: string, note: string): void {
    const { groupId, name: groupName } = group;
    const id = JSON.stringify([groupId, userId, invitedBy]);
    const name = invitedBy === '' ? (this.world.me.people.get(userId)?.nick ?? '') : '';
    const request: JoinRequest = {
      id,
      groupId,
      groupName,
      userId,
      name,
      invitedBy,
      note,
      askedAtMs: 1,
    };
    for (const account of this.world.adminsOf(groupId))
      account.joinRequests = [...account.joinRequests, request];
  }

  private answer<Value>(
    method: keyof JoiningClient,
    args: readonly unknown[],
    run: () => Result<Value, ChatError>,
  ): ChatResult<Value> {
    return this.calls.pass(method, args, async () => {
      const refusal = await this.host.refusal();
      return refusal === undefined ? run() : failed(refusal);
    });
  }
}
