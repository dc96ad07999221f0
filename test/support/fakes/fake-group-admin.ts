import { FakeCalls, chatError } from './fake-calls';
import { buildMessage } from '../builders';
import { communityOfTopic } from '../../../miniprogram/domain/ids';
import { muteInTopic } from './fake-topics';
import { failed, ok } from '../../../miniprogram/kernel/result';
import type { ChatError } from '../../../miniprogram/chat/chat-error';
import type { ChatResult } from '../../../miniprogram/chat/chat-result';
import type { FakeGroupWorld, FakeGroupsHost } from './fake-group-world';
import type {
  GroupAction,
  MemberAction,
} from '../../../miniprogram/domain/group/group-permissions';
import type { GroupAdminClient } from '../../../miniprogram/chat/group-admin-client';
import type { GroupDetails, GroupEdit } from '../../../miniprogram/domain/group/group';
import type { Result } from '../../../miniprogram/kernel/result';

type Method = keyof GroupAdminClient;

/** Looking after groups, without a network. `calls` records, fails and holds. */
export class FakeGroupAdmin implements GroupAdminClient {
  readonly calls = new FakeCalls<Method>();

  constructor(
    private readonly host: FakeGroupsHost,
    private readonly world: FakeGroupWorld,
    private readonly nowMs: () => number,
  ) {}

  details(groupId: string): ChatResult<GroupDetails> {
    return this.answer('details', [groupId], () => {
      const group = this.world.detailsOf(groupId);
      if (group === undefined) return failed(chatError('group-gone', 10010));
      return group.myRole === 'outsider' ? failed(chatError('not-member', 10007)) : ok(group);
    });
  }

  edit(groupId: string, edit: GroupEdit): ChatResult<void> {
    const { name, avatarUrl, isMutedForAll, ...details } = edit;
    return this.order('edit', [groupId, edit], this.actionOf(edit), groupId, () =>
      this.world.change(
        groupId,
        {
          ...(name !== undefined && { name }),
          ...(avatarUrl !== undefined && { avatarUrl }),
          ...(isMutedForAll !== undefined && { isMutedForAll }),
        },
        { ...details, changedAtMs: this.nowMs() },
      ),
    );
  }

  setNameCard(groupId: string, nameCard: string, userId?: string): ChatResult<void> {
    const whose = userId ?? this.world.me.userId;
    const run = (): void => this.world.changeMember(groupId, whose, { nameCard });
    const args = [groupId, nameCard, userId];
    return whose === this.world.me.userId
      ? this.order('setNameCard', args, 'set-own-card', groupId, run)
      : this.orderFor('setNameCard', args, 'set-card', whose, run);
  }

  setAdmin(groupId: string, userId: string, isAdmin: boolean): ChatResult<void> {
    const role = isAdmin ? 'admin' : 'member';
    return this.orderFor('setAdmin', [groupId, userId, isAdmin], 'set-admin', userId, () =>
      this.world.changeMember(groupId, userId, { role }),
    );
  }

  mute(groupId: string, userId: string, seconds: number): ChatResult<void> {
    const mutedUntilMs = seconds === 0 ? 0 : this.nowMs() + seconds * 1000;
    const communityId = communityOfTopic(groupId);
    if (communityId !== undefined)
      return this.answer('mute', [groupId, userId, seconds], () =>
        done(this.world.deniedFor('mute', communityId, userId), () => {
          muteInTopic(this.host.shared(), groupId, userId, mutedUntilMs);
          this.tellMuted(groupId, userId, seconds);
        }),
      );
    return this.orderFor('mute', [groupId, userId, seconds], 'mute', userId, () =>
      this.world.changeMember(groupId, userId, { mutedUntilMs }),
    );
  }

  remove(groupId: string, userIds: readonly string[], reason = ''): ChatResult<readonly string[]> {
    return this.answer('remove', [groupId, userIds, reason], () => {
      const denied = userIds.flatMap(
        (userId) => this.world.deniedFor('remove', groupId, userId) ?? [],
      );
      if (denied[0] !== undefined) return failed(denied[0]);
      for (const userId of userIds) this.world.drop(groupId, userId);
      return ok([]);
    });
  }

  transfer(groupId: string, userId: string): ChatResult<void> {
    return this.order('transfer', [groupId, userId], 'transfer', groupId, () => {
      this.world.changeMember(groupId, this.world.me.userId, { role: 'member' });
      this.world.changeMember(groupId, userId, { role: 'owner' });
    });
  }

  quit(groupId: string): ChatResult<void> {
    return this.order('quit', [groupId], 'quit', groupId, () =>
      this.world.drop(groupId, this.world.me.userId),
    );
  }

  dismiss(groupId: string): ChatResult<void> {
    return this.order('dismiss', [groupId], 'dismiss', groupId, () => this.world.end(groupId));
  }

  private tellMuted(topicId: string, userId: string, seconds: number): void {
    const tip = {
      kind: 'members-changed',
      operator: { userId: this.world.me.userId, name: '' },
      changes: [{ field: 'mute', person: { userId, name: '' }, seconds }],
    } as const;
    const message = buildMessage({
      conversationId: `group:${topicId}`,
      content: { kind: 'tip', tip },
      sentAtMs: this.nowMs(),
    });
    const inside = this.world.membersOf(communityOfTopic(topicId) ?? '');
    this.host.shared().tell((each) => {
      const isIn = inside.some((member) => member.userId === each);
      return isIn ? { type: 'messages-received', messages: [message] } : undefined;
    });
  }

  /** The right that an edit takes: the first that it needs. */
  private actionOf(edit: GroupEdit): GroupAction {
    if (edit.joinOption !== undefined) return 'edit-join';
    if (edit.inviteOption !== undefined) return 'edit-invite';
    return edit.isMutedForAll === undefined ? 'edit-profile' : 'mute-all';
  }

  private order(
    method: Method,
    args: readonly unknown[],
    action: GroupAction,
    groupId: string,
    run: () => void,
  ): ChatResult<void> {
    return this.answer(method, args, () => done(this.world.denied(action, groupId), run));
  }

  private orderFor(
    method: Method,
    args: readonly unknown[],
    action: MemberAction,
    userId: string,
    run: () => void,
  ): ChatResult<void> {
    return this.answer(method, args, () =>
      done(this.world.deniedFor(action, String(args[0]), userId), run),
    );
  }

  private answer<Value>(
    method: Method,
    args: readonly unknown[],
    run: () => Result<Value, ChatError>,
  ): ChatResult<Value> {
    return this.calls.pass(method, args, async () => {
      const refusal = await this.host.refusal();
      return refusal === undefined ? run() : failed(refusal);
    });
  }
}

function done(denied: ChatError | undefined, run: () => void): Result<void, ChatError> {
  if (denied !== undefined) return failed(denied);
  run();
  return ok(undefined);
}
