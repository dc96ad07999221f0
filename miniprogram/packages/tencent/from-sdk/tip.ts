import { NOBODY, isSomebody } from '../../../domain/group/tip-person';
import { fieldsOf, list, text, texts } from './fields';
import { groupChangesFromSdk, memberChangesFromSdk } from './tip-changes';
import { parseJson } from '../../../kernel/json';
import { doerOf, personOf } from './tip-people';
import type { Fields } from './fields';
import type { GroupTip, MEMBERSHIP_TIPS, OPERATOR_TIPS } from '../../../domain/group/group-tip';
import type { TipPerson } from '../../../domain/group/tip-person';

/** Operations about people, as the SDK numbers them (`TYPES.GRP_TIP_*`). */
const MEMBERSHIP: ReadonlyMap<unknown, (typeof MEMBERSHIP_TIPS)[number]> = new Map([
  [1, 'joined'],
  [2, 'left'],
  [3, 'removed'],
  [4, 'admin-set'],
  [5, 'admin-unset'],
  [10, 'banned'],
  [11, 'unbanned'],
]);

/** Operations of one person, as the SDK numbers them: its handlers know 8, 16 and 17 beside its types. */
const SINGLE: ReadonlyMap<unknown, (typeof OPERATOR_TIPS)[number]> = new Map([
  [8, 'topic-changed'],
  [16, 'message-pinned'],
  [17, 'message-unpinned'],
]);

/** How somebody came in, as the SDK tells it: of their own will, and not (0) by an invitation. */
const APPLIED = 1;

/** `TYPES.GRP_TIP_GRP_PROFILE_UPDATED` and `GRP_TIP_MBR_PROFILE_UPDATED`. */
const PROFILE_CHANGED = 6;
const MEMBERS_CHANGED = 7;

/** What a group tip's payload tells. Operations of later services become `other`. */
export function tipFromSdk(payload: Fields): GroupTip {
  const { operationType } = payload;
  const operator = operatorOf(payload);
  const membership = MEMBERSHIP.get(operationType);
  if (membership !== undefined) {
    const people = peopleOf(payload);
    const [applicant, ...others] = people;
    // Whoever asked to be let in came by themselves: the operator is the admin who agreed.
    const isApplied = membership === 'joined' && payload['groupJoinType'] === APPLIED;
    if (isApplied && applicant !== undefined && others.length === 0)
      return { kind: membership, operator: applicant, people };
    return { kind: membership, operator, people };
  }
  const single = SINGLE.get(operationType);
  if (single !== undefined) return { kind: single, operator };
  switch (operationType) {
    case PROFILE_CHANGED:
      return { kind: 'profile-changed', operator, changes: groupChangesFromSdk(payload) };
    case MEMBERS_CHANGED:
      return { kind: 'members-changed', operator, changes: memberChangesFromSdk(payload) };
    default:
      return { kind: 'other' };
  }
}

/**
 * The custom message that the SDK sends by itself when a group is created (`businessID: group_create`), as a tip; undefined
 * for every other custom message.
 * @param from who sent it, and so made the group
 */
export function createdTip(data: string, from: string): GroupTip | undefined {
  if (!data.includes('group_create')) return undefined;
  const fields = fieldsOf(parseJson(data));
  if (fields['businessID'] !== 'group_create') return undefined;
  return { kind: 'created', operator: { userId: from, name: text(fields['opUser']) } };
}

function operatorOf(payload: Fields): TipPerson {
  const operator = fieldsOf(payload['operatorInfo']);
  return doerOf({ ...operator, userID: payload['operatorID'] ?? operator['userID'] });
}

/** The people an operation was about; by their IDs alone where the service sent no names. */
function peopleOf(payload: Fields): readonly TipPerson[] {
  const members = list(payload['memberList']).map((member) => personOf(fieldsOf(member)));
  if (members.length > 0) return members.filter(isSomebody);
  return texts(payload['userIDList']).map((userId) => ({ ...NOBODY, userId }));
}
