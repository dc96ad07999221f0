import { FakeCalls, chatError } from './fake-calls';
import { failed, ok } from '../../../miniprogram/kernel/result';
import type { ChatError } from '../../../miniprogram/chat/chat-error';
import type { ChatResult } from '../../../miniprogram/chat/chat-result';
import type { CustomFields } from '../../../miniprogram/domain/custom-fields';
import type { FakeAreaHost } from './fake-shared';
import type { Group } from '../../../miniprogram/domain/group/group';
import type { GroupFieldsClient } from '../../../miniprogram/chat/group-fields-client';
import type { Result } from '../../../miniprogram/kernel/result';

/** Fields of the app's own of groups and members, without a network. `calls` records, fails and holds. */
export class FakeGroupFields implements GroupFieldsClient {
  readonly calls = new FakeCalls<keyof GroupFieldsClient>();

  constructor(private readonly host: FakeAreaHost) {}

  ofGroup(groupId: string, keys: readonly string[]): ChatResult<CustomFields> {
    return this.answer('ofGroup', [groupId, keys], groupId, () => ok(this.read(groupId, keys)));
  }

  setOfGroup(groupId: string, fields: CustomFields): ChatResult<void> {
    return this.answer('setOfGroup', [groupId, fields], groupId, (group) => {
      if (group.myRole === 'member' && group.type !== 'work') return failed(forbidden());
      this.write(groupId, fields);
      return ok(undefined);
    });
  }

  ofMember(groupId: string, userId: string, keys: readonly string[]): ChatResult<CustomFields> {
    return this.answer('ofMember', [groupId, userId, keys], groupId, () =>
      this.isMember(groupId, userId)
        ? ok(this.read(`${groupId} ${userId}`, keys))
        : failed(chatError('not-found')),
    );
  }

  setOfMember(groupId: string, userId: string, fields: CustomFields): ChatResult<void> {
    return this.answer('setOfMember', [groupId, userId, fields], groupId, (group) => {
      const isMine = userId === this.host.account().userId;
      if (!isMine && group.myRole === 'member') return failed(forbidden());
      this.write(`${groupId} ${userId}`, fields);
      return ok(undefined);
    });
  }

  private isMember(groupId: string, userId: string): boolean {
    const members = this.host.account().members.get(groupId) ?? [];
    return members.some((member) => member.userId === userId);
  }

  private read(owner: string, keys: readonly string[]): CustomFields {
    const fields = this.host.shared().fields.get(owner) ?? {};
    return Object.fromEntries(Object.entries(fields).filter(([key]) => keys.includes(key)));
  }

  private write(owner: string, changes: CustomFields): void {
    const { fields } = this.host.shared();
    const after = Object.entries({ ...fields.get(owner), ...changes });
    fields.set(owner, Object.fromEntries(after.filter(([, value]) => value !== '')));
  }

  private answer<Value>(
    method: keyof GroupFieldsClient,
    args: readonly unknown[],
    groupId: string,
    run: (group: Group) => Result<Value, ChatError>,
  ): ChatResult<Value> {
    return this.calls.pass(method, args, async () => {
      const refusal = await this.host.refusal();
      if (refusal !== undefined) return failed(refusal);
      const group = this.host.account().groups.find((each) => each.groupId === groupId);
      return group === undefined ? failed(forbidden()) : run(group);
    });
  }
}

function forbidden(): ChatError {
  return chatError('forbidden', 10007);
}
