import { amount, fieldsOf, list, text } from './fields';
import { plainWords } from '../../../domain/text/plain-words';
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
      note: plainWords(text(fields['note'])),
      askedAtMs: askedAtFromSdk(fields['messageKey']),
    };
    return [{ request, raw }];
  });
}

/** The earliest moment that a key of a request may mean in milliseconds: September 2001. Smaller ones are seconds. */
const EARLIEST_MS = 1e12;

/** The key of a request is the moment it came, which services have told in seconds, milli- and microseconds; 0 for none. */
function askedAtFromSdk(key: unknown): number {
  const value = amount(key);
  if (value === 0) return 0;
  if (value < EARLIEST_MS) return value < EARLIEST_MS / 1000 ? 0 : Math.floor(value * 1000);
  return Math.floor(value < EARLIEST_MS * 1000 ? value : value / 1000);
}
