import { FakeCalls, chatError } from './fake-calls';
import { failed, ok } from '../../../miniprogram/kernel/result';
import { refusalFor } from './fake-shared';
import type { ChatError } from '../../../miniprogram/chat/chat-error';
import type { ChatEvent } from '../../../miniprogram/chat/chat-event';
import type { ChatResult } from '../../../miniprogram/chat/chat-result';
import type { FakeAreaHost } from './fake-shared';
import type { GroupAttributes, GroupCounters } from '../../../miniprogram/domain/group/group-data';
import type { GroupDataClient } from '../../../miniprogram/chat/group-data-client';
import type { Result } from '../../../miniprogram/kernel/result';

/** What an app keeps with a group of a fake service. */
export interface FakeGroupData {
  readonly attributes: Map<string, string>;
  readonly counters: Map<string, number>;
}

/** What apps keep with groups, without a network. `calls` records, fails and holds. */
export class FakeGroupDataArea implements GroupDataClient {
  readonly calls = new FakeCalls<keyof GroupDataClient>();

  constructor(private readonly host: FakeAreaHost) {}

  attributes(groupId: string, keys: readonly string[]): ChatResult<GroupAttributes> {
    return this.answer('attributes', [groupId, keys], groupId, ({ attributes }) =>
      ok(picked(attributes, keys)),
    );
  }

  setAttributes(groupId: string, changes: GroupAttributes): ChatResult<void> {
    return this.answer('setAttributes', [groupId, changes], groupId, ({ attributes }) => {
      const after = new Map([...attributes, ...Object.entries(changes)]);
      if (after.size > 16) return failed(chatError('unknown', 10004));
      for (const [key, value] of Object.entries(changes)) attributes.set(key, value);
      this.tellAttributes(groupId, attributes, Object.keys(changes), []);
      return ok(undefined);
    });
  }

  removeAttributes(groupId: string, keys: readonly string[]): ChatResult<void> {
    return this.answer('removeAttributes', [groupId, keys], groupId, ({ attributes }) => {
      const removed = keys.length > 0 ? keys : [...attributes.keys()];
      for (const key of removed) attributes.delete(key);
      this.tellAttributes(groupId, attributes, [], removed);
      return ok(undefined);
    });
  }

  counters(groupId: string, keys: readonly string[]): ChatResult<GroupCounters> {
    return this.answer(
      'counters',
      [groupId, keys],
      groupId,
      ({ counters }) => ok(picked(counters, keys)),
      'counters',
    );
  }

  setCounters(groupId: string, changes: GroupCounters): ChatResult<void> {
    const run = ({ counters }: FakeGroupData): Result<void, ChatError> => {
      for (const [key, value] of Object.entries(changes)) {
        counters.set(key, value);
        this.tell(groupId, { type: 'counter-changed', groupId, key, value });
      }
      return ok(undefined);
    };
    return this.answer('setCounters', [groupId, changes], groupId, run, 'counters');
  }

  addToCounter(groupId: string, key: string, by: number): ChatResult<number> {
    const run = ({ counters }: FakeGroupData): Result<number, ChatError> => {
      const value = (counters.get(key) ?? 0) + by;
      counters.set(key, value);
      this.tell(groupId, { type: 'counter-changed', groupId, key, value });
      return ok(value);
    };
    return this.answer('addToCounter', [groupId, key, by], groupId, run, 'counters');
  }

  private tellAttributes(
    groupId: string,
    attributes: ReadonlyMap<string, string>,
    changed: readonly string[],
    removed: readonly string[],
  ): void {
    const all = Object.fromEntries(attributes);
    this.tell(groupId, { type: 'attributes-changed', groupId, attributes: all, changed, removed });
  }

  private tell(groupId: string, event: ChatEvent): void {
    const members = this.host.shared().members.get(`group:${groupId}`);
    this.host.shared().tell((userId) => (members?.includes(userId) === false ? undefined : event));
  }

  private answer<Value>(
    method: keyof GroupDataClient,
    args: readonly unknown[],
    groupId: string,
    run: (data: FakeGroupData) => Result<Value, ChatError>,
    feature?: 'counters',
  ): ChatResult<Value> {
    return this.calls.pass(method, args, async () => {
      const refusal =
        feature === undefined ? await this.host.refusal() : await refusalFor(this.host, feature);
      if (refusal !== undefined) return failed(refusal);
      const isIn = this.host.account().groups.some((group) => group.groupId === groupId);
      if (!isIn) return failed(chatError('forbidden', 10007));
      const { groupData } = this.host.shared();
      const data = groupData.get(groupId) ?? { attributes: new Map(), counters: new Map() };
      groupData.set(groupId, data);
      return run(data);
    });
  }
}

function picked<Value>(
  values: ReadonlyMap<string, Value>,
  keys: readonly string[],
): Readonly<Record<string, Value>> {
  return Object.fromEntries([...values].filter(([key]) => keys.length === 0 || keys.includes(key)));
}
