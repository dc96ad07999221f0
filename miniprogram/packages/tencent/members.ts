import { failed, ok } from '../../kernel/result';
import { chunksOf } from '../../kernel/chunks';
import { TYPES } from './sdk';
import { amount, fieldsOf, list, text } from './from-sdk/fields';
import { memberCursorFromSdk, membersFromSdk } from './from-sdk/member';
import { ownError } from './errors';
import type { ChatResult } from '../../chat/chat-result';
import type { Member, MemberRole } from '../../domain/group/member';
import type { MemberPage, MembersClient } from '../../chat/members-client';
import type { SdkRequest } from './requests';

/** Members per request: the SDK's limit. */
const PAGE_SIZE = 100;

/** Members per request by ID: the SDK drops the rest without a word. */
const PROFILES_PER_REQUEST = 50;

const ROLES = {
  owner: TYPES.GRP_MBR_ROLE_OWNER,
  admin: TYPES.GRP_MBR_ROLE_ADMIN,
  member: TYPES.GRP_MBR_ROLE_MEMBER,
} as const satisfies Readonly<Record<MemberRole, string>>;

/** The people in groups, on the SDK. */
export class TencentMembers implements MembersClient {
  constructor(private readonly request: SdkRequest) {}

  async page(groupId: string, cursor?: string): ChatResult<MemberPage> {
    const page = await this.request(
      (sdk) => sdk.getGroupMemberList(pageOf(groupId, cursor)),
      pageFromSdk,
    );
    // The SDK answers with nobody for a group that it does not hold; whoever is in one is a member of it.
    const isEmpty = page.ok && cursor === undefined && page.value.members.length === 0;
    return isEmpty ? failed(ownError('not-found', 'no members')) : page;
  }

  withRole(groupId: string, role: MemberRole, cursor?: string): ChatResult<MemberPage> {
    return this.request(
      (sdk) => sdk.getGroupMemberList({ ...pageOf(groupId, cursor), role: ROLES[role] }),
      pageFromSdk,
    );
  }

  onlineCount(groupId: string): ChatResult<number> {
    return this.request(
      (sdk) => sdk.getGroupOnlineMemberCount(groupId),
      (data) => Math.floor(amount(fieldsOf(data)['memberCount'])),
    );
  }

  first(groupId: string, count: number): ChatResult<readonly Member[]> {
    return this.request(
      (sdk) =>
        sdk.getGroupMemberList({ groupID: groupId, count: Math.min(count, PAGE_SIZE), offset: 0 }),
      (data) => pageFromSdk(data).members,
    );
  }

  async search(groupId: string, words: string, cursor?: string): ChatResult<MemberPage> {
    const found = await this.request(
      (sdk) =>
        sdk.searchCloudGroupMembers({
          keywordList: [words],
          groupIDList: [groupId],
          count: PROFILES_PER_REQUEST,
          ...(cursor !== undefined && { cursor }),
        }),
      foundFromSdk,
    );
    if (!found.ok) return found;
    const { userIds, next } = found.value;
    // The search tells neither roles nor mutes, and still knows those who have left.
    const members = await this.some(groupId, userIds);
    if (!members.ok) return members;
    return ok({ members: members.value, ...(next !== '' && { cursor: next }) });
  }

  async some(groupId: string, userIds: readonly string[]): ChatResult<readonly Member[]> {
    const members: Member[] = [];
    for (const userIDList of chunksOf(userIds, PROFILES_PER_REQUEST)) {
      const reply = await this.request(
        (sdk) => sdk.getGroupMemberProfile({ groupID: groupId, userIDList }),
        (data) => membersFromSdk(fieldsOf(data)['memberList']),
      );
      if (!reply.ok) return reply;
      members.push(...reply.value);
    }
    return ok(members);
  }
}

function pageOf(groupID: string, cursor: string | undefined) {
  const offset = Number(cursor ?? 0);
  return {
    groupID,
    count: PAGE_SIZE,
    // In communities the service counts by marks of its own.
    offset: cursor === undefined || Number.isSafeInteger(offset) ? offset : cursor,
  };
}

function foundFromSdk(data: unknown): {
  readonly userIds: readonly string[];
  readonly next: string;
} {
  const { searchResultList, cursor } = fieldsOf(data);
  const people = list(searchResultList).flatMap((result) =>
    list(fieldsOf(result)['memberList'], PROFILES_PER_REQUEST),
  );
  const userIds = people.map((person) => text(fieldsOf(person)['userID']));
  return { userIds: userIds.filter((userId) => userId !== ''), next: text(cursor) };
}

function pageFromSdk(data: unknown): MemberPage {
  const { memberList, offset } = fieldsOf(data);
  const cursor = memberCursorFromSdk(offset);
  return { members: membersFromSdk(memberList), ...(cursor !== '' && { cursor }) };
}
