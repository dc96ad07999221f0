import { TYPES } from './sdk';
import { admissionToSdk } from './to-sdk/group';
import { chunksOf } from '../../kernel/chunks';
import { failed, ok } from '../../kernel/result';
import { fieldsOf } from './from-sdk/fields';
import { groupDetailsFromSdk } from './from-sdk/group';
import { ownError } from './errors';
import type { ChatResult } from '../../chat/chat-result';
import type { GroupAdminClient } from '../../chat/group-admin-client';
import type { GroupDetails, GroupEdit } from '../../domain/group/group';
import type { Sdk } from './sdk';
import type { SdkRequest } from './requests';

/** People per removal: what the service takes at once with all versions. */
const PEOPLE_PER_REQUEST = 100;

type SdkEdit = Parameters<Sdk['updateGroupProfile']>[0];

/** Looking after groups, on the SDK. */
export class TencentGroupAdmin implements GroupAdminClient {
  constructor(private readonly request: SdkRequest) {}

  async details(groupId: string): ChatResult<GroupDetails> {
    const details = await this.request(
      (sdk) => sdk.getGroupProfile({ groupID: groupId }),
      (data) => groupDetailsFromSdk(fieldsOf(data)['group']),
    );
    if (!details.ok) {
      // Whoever asks is or was in it: nobody but outsiders is refused.
      const isOut = details.error.kind === 'forbidden';
      return isOut ? failed({ ...details.error, kind: 'not-member' }) : details;
    }
    return details.value === undefined
      ? failed(ownError('group-gone', 'no such group'))
      : ok(details.value);
  }

  edit(groupId: string, edit: GroupEdit): ChatResult<void> {
    return this.order((sdk) => sdk.updateGroupProfile(editOf(groupId, edit)));
  }

  setNameCard(groupId: string, nameCard: string, userId?: string): ChatResult<void> {
    return this.order((sdk) =>
      sdk.setGroupMemberNameCard({
        groupID: groupId,
        nameCard,
        ...(userId !== undefined && { userID: userId }),
      }),
    );
  }

  setAdmin(groupId: string, userId: string, isAdmin: boolean): ChatResult<void> {
    const role = isAdmin ? TYPES.GRP_MBR_ROLE_ADMIN : TYPES.GRP_MBR_ROLE_MEMBER;
    return this.order((sdk) => sdk.setGroupMemberRole({ groupID: groupId, userID: userId, role }));
  }

  mute(groupId: string, userId: string, seconds: number): ChatResult<void> {
    return this.order((sdk) =>
      sdk.setGroupMemberMuteTime({ groupID: groupId, userID: userId, muteTime: seconds }),
    );
  }

  async remove(
    groupId: string,
    userIds: readonly string[],
    reason = '',
  ): ChatResult<readonly string[]> {
    const left: string[] = [];
    for (const people of chunksOf(userIds, PEOPLE_PER_REQUEST)) {
      const removed = await this.order((sdk) =>
        sdk.deleteGroupMember({
          groupID: groupId,
          userIDList: people,
          ...(reason !== '' && { reason }),
        }),
      );
      if (removed.ok) continue;
      left.push(...people);
      if (left.length === userIds.length) return removed;
    }
    return ok(left);
  }

  transfer(groupId: string, userId: string): ChatResult<void> {
    return this.order((sdk) => sdk.changeGroupOwner({ groupID: groupId, newOwnerID: userId }));
  }

  quit(groupId: string): ChatResult<void> {
    return this.order((sdk) => sdk.quitGroup(groupId));
  }

  dismiss(groupId: string): ChatResult<void> {
    return this.order((sdk) => sdk.dismissGroup(groupId));
  }

  private order(call: (sdk: Sdk) => unknown): ChatResult<void> {
    return this.request(call, () => undefined);
  }
}

function editOf(groupID: string, edit: GroupEdit): SdkEdit {
  const { name, avatarUrl, introduction, notice, joinOption, inviteOption, isMutedForAll } = edit;
  const options = {
    groupID,
    ...(name !== undefined && { name }),
    ...(avatarUrl !== undefined && { avatar: avatarUrl }),
    ...(introduction !== undefined && { introduction }),
    ...(notice !== undefined && { notification: notice }),
    ...(joinOption && { joinOption: admissionToSdk(joinOption, 'join') }),
    // Not in the SDK's declarations, but in what it sends.
    ...(inviteOption && { inviteOption: admissionToSdk(inviteOption, 'invite') }),
    ...(isMutedForAll !== undefined && { muteAllMembers: isMutedForAll }),
  };
  return options;
}
