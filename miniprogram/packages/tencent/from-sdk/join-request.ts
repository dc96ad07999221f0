import { fieldsOf, list, text } from './fields';
import type {
  InviteOutcome,
  Invited,
  JoinOutcome,
  JoinRequest,
} from '../../../domain/group/join-request';

/** The SDK's application, which it wants back to decide about it, with what it means to us. */
export interface SdkApplication {
  readonly request: JoinRequest;
  readonly raw: unknown;
}

/** `applicationType` of somebody whom a member wants to bring in; 0 is somebody who asks for themselves. */
const BY_INVITATION = 2;

const OUTCOMES: ReadonlyMap<unknown, JoinOutcome> = new Map([
  ['JoinedSuccess', 'joined'],
  ['AlreadyInGroup', 'already'],
  ['WaitAdminApproval', 'waiting'],
]);

/** What an answer to `joinGroup` says; waiting where it says nothing known, because then nobody is in. */
export function joinOutcomeFromSdk(data: unknown): JoinOutcome {
  return OUTCOMES.get(fieldsOf(data)['status']) ?? 'waiting';
}

/**
 * What became of each of `userIds`. The SDK lists who was added, was in already, failed, or is in too many groups; who waits for an
 * admin (the service's result 3) is in none of its lists.
 */
export function invitedFromSdk(data: unknown, userIds: readonly string[]): readonly Invited[] {
  const fields = fieldsOf(data);
  const lists: readonly (readonly [InviteOutcome, ReadonlySet<unknown>])[] = [
    ['added', new Set(list(fields['successUserIDList'], Infinity))],
    ['already', new Set(list(fields['existedUserIDList'], Infinity))],
    ['full', new Set(list(fields['overLimitUserIDList'], Infinity))],
    ['failed', new Set(list(fields['failureUserIDList'], Infinity))],
  ];
  return userIds.map((userId) => ({
    userId,
    outcome: lists.find(([, known]) => known.has(userId))?.[0] ?? 'waiting',
  }));
}

/** The readable ones of the SDK's applications. */
export function applicationsFromSdk(data: unknown): readonly SdkApplication[] {
  return list(fieldsOf(data)['applicationList']).flatMap((raw) => {
    const fields = fieldsOf(raw);
    const groupId = text(fields['groupID']);
    const applicant = text(fields['applicant']);
    const isInvited = fields['applicationType'] === BY_INVITATION;
    const userId = isInvited ? text(fields['userID']) : applicant;
    if (groupId === '' || userId === '') return [];
    const request: JoinRequest = {
      id: JSON.stringify([groupId, userId, isInvited ? applicant : '']),
      groupId,
      groupName: text(fields['groupName']),
      userId,
      name: isInvited ? '' : text(fields['applicantNick']),
      invitedBy: isInvited ? applicant : '',
      note: text(fields['note']),
    };
    return [{ request, raw }];
  });
}
