import { attributesFromSdk, countersFromSdk } from './from-sdk/group-data';
import { failed, ok } from '../../kernel/result';
import { fieldsOf } from './from-sdk/fields';
import { ownError } from './errors';
import type { ChatResult } from '../../chat/chat-result';
import type { GroupAttributes, GroupCounters } from '../../domain/group/group-data';
import type { GroupDataClient } from '../../chat/group-data-client';
import type { SdkRequest } from './requests';

/** "Changed by somebody else meanwhile": the SDK has read what they did by the next request. */
const CONFLICT = 10056;

/** What the app keeps with groups, on the SDK. */
export class TencentGroupData implements GroupDataClient {
  constructor(private readonly request: SdkRequest) {}

  attributes(groupId: string, keys: readonly string[]): ChatResult<GroupAttributes> {
    return this.request(
      (sdk) => sdk.getGroupAttributes({ groupID: groupId, keyList: [...keys] }),
      (data) => attributesFromSdk(fieldsOf(data)['groupAttributes']),
    );
  }

  setAttributes(groupId: string, attributes: GroupAttributes): ChatResult<void> {
    return this.afterReading(groupId, () =>
      this.request(
        (sdk) => sdk.setGroupAttributes({ groupID: groupId, groupAttributes: { ...attributes } }),
        () => undefined,
      ),
    );
  }

  removeAttributes(groupId: string, keys: readonly string[]): ChatResult<void> {
    return this.afterReading(groupId, () =>
      this.request(
        (sdk) => sdk.deleteGroupAttributes({ groupID: groupId, keyList: [...keys] }),
        () => undefined,
      ),
    );
  }

  counters(groupId: string, keys: readonly string[]): ChatResult<GroupCounters> {
    return this.request(
      (sdk) => sdk.getGroupCounters({ groupID: groupId, keyList: [...keys] }),
      (data) => countersFromSdk(fieldsOf(data)['counters']),
    );
  }

  setCounters(groupId: string, counters: GroupCounters): ChatResult<void> {
    return this.request(
      (sdk) => sdk.setGroupCounters({ groupID: groupId, counters: { ...counters } }),
      () => undefined,
    );
  }

  async addToCounter(groupId: string, key: string, by: number): ChatResult<number> {
    const change = { groupID: groupId, key, value: Math.abs(by) };
    const changed = await this.request(
      (sdk) => (by < 0 ? sdk.decreaseGroupCounter(change) : sdk.increaseGroupCounter(change)),
      (data) => countersFromSdk(fieldsOf(data)['counters'])[key],
    );
    if (!changed.ok) return changed;
    const { value } = changed;
    return value === undefined ? failed(ownError('unknown', 'no such counter')) : ok(value);
  }

  /** The service takes no change from whoever has not read what is there; the SDK reads only when it is told to. */
  private async afterReading(groupId: string, change: () => ChatResult<void>): ChatResult<void> {
    const read = await this.attributes(groupId, []);
    if (!read.ok) return read;
    const changed = await change();
    if (changed.ok || changed.error.code !== CONFLICT) return changed;
    const again = await this.attributes(groupId, []);
    return again.ok ? change() : again;
  }
}
