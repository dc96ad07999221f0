import { admissionToSdk, typeToSdk } from './to-sdk/group';
import { applicationsFromSdk, invitedFromSdk, joinOutcomeFromSdk } from './from-sdk/join-request';
import { chunksOf } from '../../kernel/chunks';
import { failed, ok } from '../../kernel/result';
import { fieldsOf, text, texts } from './from-sdk/fields';
import { groupDetailsFromSdk } from './from-sdk/group';
import { ownError } from './errors';
import type { ChatResult } from '../../chat/chat-result';
import type { GroupDetails, NewGroup } from '../../domain/group/group';
import type { Invited, JoinOutcome, JoinRequest } from '../../domain/group/join-request';
import type { JoiningClient } from '../../chat/joining-client';
import type { Sdk } from './sdk';
import type { SdkApplication } from './from-sdk/join-request';
import type { SdkRequest } from './requests';

/** People per invitation: what the service takes at once with all versions. */
const PEOPLE_PER_REQUEST = 100;

/** "Already a member" (10013): no failure for somebody who wants to be one. */
const ALREADY_MEMBER = 10013;

type NewSdkGroup = Parameters<Sdk['createGroup']>[0];

/** How people come into groups, on the SDK. */
export class TencentJoining implements JoiningClient {
  /** What the SDK wants back to decide about a request, by the request's ID. */
  private applications: ReadonlyMap<string, SdkApplication> = new Map();

  constructor(private readonly request: SdkRequest) {}

  async create(group: NewGroup) {
    const made = await this.request(
      (sdk) => sdk.createGroup(newGroupOf(group)),
      (data) => ({
        groupId: text(fieldsOf(fieldsOf(data)['group'])['groupID']),
        notAdded: texts(fieldsOf(data)['overLimitUserIDList']),
      }),
    );
    if (!made.ok || made.value.groupId !== '') return made;
    return failed(ownError('unknown', 'a group without an ID'));
  }

  async find(groupId: string): ChatResult<GroupDetails> {
    const found = await this.request(
      (sdk) => sdk.searchGroupByID(groupId),
      (data) => groupDetailsFromSdk(fieldsOf(data)['group']),
    );
    if (!found.ok) {
      const isMissing = found.error.kind === 'group-gone';
      return isMissing ? failed({ ...found.error, kind: 'not-found' }) : found;
    }
    return found.value === undefined
      ? failed(ownError('not-found', 'no such group'))
      : ok(found.value);
  }

  async join(groupId: string, note: string): ChatResult<JoinOutcome> {
    const joined = await this.request(
      (sdk) => sdk.joinGroup({ groupID: groupId, applyMessage: note }),
      joinOutcomeFromSdk,
    );
    const isIn = !joined.ok && joined.error.code === ALREADY_MEMBER;
    return isIn ? ok('already') : joined;
  }

  async invite(groupId: string, userIds: readonly string[]): ChatResult<readonly Invited[]> {
    const invited: Invited[] = [];
    for (const people of chunksOf(userIds, PEOPLE_PER_REQUEST)) {
      const reply = await this.request(
        // The SDK rewrites the list that it is given.
        (sdk) => sdk.addGroupMember({ groupID: groupId, userIDList: [...people] }),
        (data) => invitedFromSdk(data, people),
      );
      if (reply.ok) invited.push(...reply.value);
      else if (invited.length === 0) return reply;
      else invited.push(...people.map((userId) => ({ userId, outcome: 'failed' as const })));
    }
    return ok(invited);
  }

  async requests(): ChatResult<readonly JoinRequest[]> {
    const reply = await this.request((sdk) => sdk.getGroupApplicationList(), applicationsFromSdk);
    if (!reply.ok) return reply;
    this.applications = new Map(reply.value.map((item) => [item.request.id, item]));
    return ok(reply.value.map(({ request }) => request));
  }

  async decide({ id }: JoinRequest, isAccepted: boolean): ChatResult<void> {
    const application = this.applications.get(id)?.raw;
    if (application === undefined) return failed(ownError('not-found', 'no such request'));
    return this.request(
      (sdk) =>
        sdk.handleGroupApplication({ handleAction: isAccepted ? 'Agree' : 'Reject', application }),
      () => undefined,
    );
  }
}

function newGroupOf(group: NewGroup): NewSdkGroup {
  const { type, name, userIds, joinOption, inviteOption, hasTopics = false } = group;
  const { groupId, introduction, notice } = group;
  const options = {
    type: typeToSdk(type),
    name,
    memberList: userIds.map((userID) => ({ userID })),
    ...(joinOption && { joinOption: admissionToSdk(joinOption, 'join') }),
    // Not in the SDK's declarations, but in what it sends.
    ...(inviteOption && { inviteOption: admissionToSdk(inviteOption, 'invite') }),
    ...(groupId !== undefined && { groupID: groupId }),
    ...(introduction !== undefined && { introduction }),
    ...(notice !== undefined && { notification: notice }),
    ...(type === 'community' && { isSupportTopic: hasTopics }),
  };
  return options;
}
