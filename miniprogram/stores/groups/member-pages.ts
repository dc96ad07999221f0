import { failed, ok } from '../../kernel/result';
import { missingCase } from '../../kernel/missing-case';
import type { ChatResult } from '../../chat/chat-result';
import type { MemberFilter } from '../../domain/group/member';
import type { MemberPage, MembersClient } from '../../chat/members-client';

/** A group's members page after page, or those of some roles; the owner stands before the admins. */
export function memberPages(
  members: Pick<MembersClient, 'page' | 'withRole'>,
  groupId: string,
  filter: MemberFilter,
): (cursor?: string) => ChatResult<MemberPage> {
  switch (filter) {
    case 'all':
      return (cursor) => members.page(groupId, cursor);
    case 'members':
      return (cursor) => members.withRole(groupId, 'member', cursor);
    case 'admins':
      return (cursor) =>
        cursor === undefined
          ? ownerFirst(members, groupId)
          : members.withRole(groupId, 'admin', cursor);
    default:
      return missingCase(filter);
  }
}

/** The service answers for one role at a time. */
async function ownerFirst(
  members: Pick<MembersClient, 'withRole'>,
  groupId: string,
): ChatResult<MemberPage> {
  const [owner, admins] = await Promise.all([
    members.withRole(groupId, 'owner'),
    members.withRole(groupId, 'admin'),
  ]);
  if (!owner.ok) return failed(owner.error);
  if (!admins.ok) return failed(admins.error);
  return ok({ ...admins.value, members: [...owner.value.members, ...admins.value.members] });
}
