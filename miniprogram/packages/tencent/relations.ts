import { TYPES } from './sdk';
import { errorFromSdk } from './errors';
import { failed, ok } from '../../kernel/result';
import { blockedFromSdk } from './from-sdk/blocklist';
import { FRIEND_FIELD_PREFIX } from './from-sdk/person';
import { fieldsOf, list } from './from-sdk/fields';
import type { ChatResult } from '../../chat/chat-result';
import type { FriendRemoval, Relation } from '../../domain/person/relation';
import type { RelationsClient } from '../../chat/relations-client';
import type { Sdk } from './sdk';
import type { SdkRequest } from './requests';

const RELATIONS: ReadonlyMap<unknown, Relation> = new Map([
  [TYPES.SNS_TYPE_BOTH_WAY, 'mutual'],
  [TYPES.SNS_TYPE_A_WITH_B, 'mine'],
  [TYPES.SNS_TYPE_B_WITH_A, 'theirs'],
]);

/** The SDK's and the service's word for somebody who is no friend. */
const NO_FRIEND = [2700, 31704] as const;

/** Friends and blocked people, on the SDK. */
export class TencentRelations implements RelationsClient {
  constructor(private readonly request: SdkRequest) {}

  setRemark(userId: string, remark: string): ChatResult<void> {
    return this.done((sdk) => sdk.updateFriend({ userID: userId, remark }));
  }

  setField(userId: string, name: string, text: string): ChatResult<void> {
    const friendCustomField = [{ key: `${FRIEND_FIELD_PREFIX}${name}`, value: text }];
    return this.done((sdk) => sdk.updateFriend({ userID: userId, friendCustomField }));
  }

  async remove(userId: string, how: FriendRemoval): ChatResult<void> {
    const type = how === 'both' ? TYPES.SNS_DELETE_TYPE_BOTH : TYPES.SNS_DELETE_TYPE_SINGLE;
    const answer = await this.request(
      (sdk) => sdk.deleteFriend({ userIDList: [userId], type }),
      (data) => list(fieldsOf(data)['failureUserIDList'])[0],
    );
    if (!answer.ok) return answer;
    if (answer.value === undefined) return ok(undefined);
    const error = errorFromSdk(answer.value);
    return NO_FRIEND.some((code) => code === error.code) ? ok(undefined) : failed(error);
  }

  with(userId: string): ChatResult<Relation> {
    return this.request(
      (sdk) => sdk.checkFriend({ userIDList: [userId], type: TYPES.SNS_CHECK_TYPE_BOTH }),
      (data) => {
        const [checked] = list(fieldsOf(data)['successUserIDList']);
        return RELATIONS.get(fieldsOf(checked)['relation']) ?? 'none';
      },
    );
  }

  blocked(): ChatResult<readonly string[]> {
    return this.request((sdk) => sdk.getBlacklist(), blockedFromSdk);
  }

  block(userId: string): ChatResult<void> {
    return this.done((sdk) => sdk.addToBlacklist({ userIDList: [userId] }));
  }

  unblock(userId: string): ChatResult<void> {
    return this.done((sdk) => sdk.removeFromBlacklist({ userIDList: [userId] }));
  }

  private done(call: (sdk: Sdk) => unknown): ChatResult<void> {
    return this.request(call, () => undefined);
  }
}
