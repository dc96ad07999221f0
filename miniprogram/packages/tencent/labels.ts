import { errorFromSdk, ownError } from './errors';
import { failed, ok } from '../../kernel/result';
import { fieldsOf, list } from './from-sdk/fields';
import { labelsFromSdk } from './from-sdk/label';
import type { ChatResult } from '../../chat/chat-result';
import type { Label } from '../../domain/person/label';
import type { LabelsClient } from '../../chat/labels-client';
import type { Sdk } from './sdk';
import type { SdkRequest } from './requests';

/** The SDK's friend groups. */
export class TencentLabels implements LabelsClient {
  constructor(private readonly request: SdkRequest) {}

  all(): ChatResult<readonly Label[]> {
    return this.request((sdk) => sdk.getFriendGroupList(), labelsFromSdk);
  }

  create(name: string, userIds: readonly string[]): ChatResult<void> {
    return this.done((sdk) => sdk.createFriendGroup({ name, userIDList: [...userIds] }));
  }

  rename(name: string, newName: string): ChatResult<void> {
    return this.done((sdk) => sdk.renameFriendGroup({ oldName: name, newName }));
  }

  remove(name: string): ChatResult<void> {
    return this.done((sdk) => sdk.deleteFriendGroup({ name }));
  }

  /** The SDK leaves out who is no friend, and then names nobody in its answer. */
  async set(name: string, userId: string, isLabelled: boolean): ChatResult<void> {
    const options = { name, userIDList: [userId] };
    const answer = await this.request(
      (sdk) => (isLabelled ? sdk.addToFriendGroup(options) : sdk.removeFromFriendGroup(options)),
      (data) => ({
        refusal: list(fieldsOf(data)['failureUserIDList'])[0],
        label: labelsFromSdk([fieldsOf(data)['friendGroup']])[0],
      }),
    );
    if (!answer.ok) return answer;
    const { refusal, label } = answer.value;
    if (refusal !== undefined) return failed(errorFromSdk(refusal));
    const isDone = label === undefined || label.userIds.includes(userId) === isLabelled;
    return isDone ? ok(undefined) : failed(ownError('not-friends', 'only friends have labels'));
  }

  private done(call: (sdk: Sdk) => unknown): ChatResult<void> {
    return this.request(call, () => undefined);
  }
}
