import { failed, ok } from '../../kernel/result';
import { fieldsOf, list, text } from './from-sdk/fields';
import { customFieldsFromSdk } from './from-sdk/custom-fields';
import { ownError } from './errors';
import type { ChatResult } from '../../chat/chat-result';
import type { CustomFields } from '../../domain/custom-fields';
import type { GroupFieldsClient } from '../../chat/group-fields-client';
import type { SdkRequest } from './requests';

/** Fields of the app's own, on the SDK. It keeps what it was told of before: only what was asked for is answered. */
export class TencentGroupFields implements GroupFieldsClient {
  constructor(private readonly request: SdkRequest) {}

  ofGroup(groupId: string, keys: readonly string[]): ChatResult<CustomFields> {
    return this.request(
      (sdk) => sdk.getGroupProfile({ groupID: groupId, groupCustomFieldFilter: [...keys] }),
      (data) => customFieldsFromSdk(fieldsOf(fieldsOf(data)['group'])['groupCustomField'], keys),
    );
  }

  setOfGroup(groupId: string, fields: CustomFields): ChatResult<void> {
    return this.request(
      (sdk) => sdk.updateGroupProfile({ groupID: groupId, groupCustomField: pairsOf(fields) }),
      () => undefined,
    );
  }

  async ofMember(
    groupId: string,
    userId: string,
    keys: readonly string[],
  ): ChatResult<CustomFields> {
    const reply = await this.request(
      (sdk) =>
        sdk.getGroupMemberProfile({
          groupID: groupId,
          userIDList: [userId],
          memberCustomFieldFilter: [...keys],
        }),
      (data) =>
        list(fieldsOf(data)['memberList'])
          .map(fieldsOf)
          .find((member) => text(member['userID']) === userId),
    );
    if (!reply.ok) return reply;
    if (reply.value === undefined) return failed(ownError('not-found', 'no such member'));
    return ok(customFieldsFromSdk(reply.value['memberCustomField'], keys));
  }

  setOfMember(groupId: string, userId: string, fields: CustomFields): ChatResult<void> {
    return this.request(
      (sdk) =>
        sdk.setGroupMemberCustomField({
          groupID: groupId,
          userID: userId,
          memberCustomField: pairsOf(fields),
        }),
      () => undefined,
    );
  }
}

function pairsOf(fields: CustomFields) {
  return Object.entries(fields).map(([key, value]) => ({ key, value }));
}
