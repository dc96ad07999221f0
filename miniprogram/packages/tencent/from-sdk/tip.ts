import { amount, fieldsOf, list, text, texts } from './fields';
import { displayName } from '../../../domain/person';
import { parseJson } from '../../../kernel/json';
import type { Fields } from './fields';
import type { GroupTip } from '../../../domain/message';

/** The SDK's `TYPES.GRP_TIP_*`: what happened in the group. */
const Operation = {
  joined: 1,
  left: 2,
  removed: 3,
  adminSet: 4,
  adminUnset: 5,
  profileChanged: 6,
  memberChanged: 7,
} as const;

/** What a group tip's payload tells. Operations of later services become `other`. */
export function tipFromSdk(payload: Fields): GroupTip {
  const operator = operatorName(payload);
  switch (payload['operationType']) {
    case Operation.joined:
      return { kind: 'joined', operator, names: memberNames(payload) };
    case Operation.left:
      return { kind: 'left', operator, names: memberNames(payload) };
    case Operation.removed:
      return { kind: 'removed', operator, names: memberNames(payload) };
    case Operation.adminSet:
      return { kind: 'admin-set', operator, names: memberNames(payload) };
    case Operation.adminUnset:
      return { kind: 'admin-unset', operator, names: memberNames(payload) };
    case Operation.profileChanged:
      return profileChange(payload, operator);
    case Operation.memberChanged:
      return memberChange(payload, operator);
    default:
      return { kind: 'other' };
  }
}

/**
 * The custom message that the SDK sends by itself when a group is created (`businessID: group_create`), as a tip; undefined
 * for every other custom message.
 */
export function createdTip(data: string): GroupTip | undefined {
  if (!data.includes('group_create')) return undefined;
  const fields = fieldsOf(parseJson(data));
  if (fields['businessID'] !== 'group_create') return undefined;
  return { kind: 'created', operator: text(fields['opUser']) };
}

function profileChange(payload: Fields, operator: string): GroupTip {
  const change = fieldsOf(payload['newGroupProfile']);
  const name = text(change['groupName']);
  const notice = text(change['notification']);
  const isMutedForAll = change['muteAllMembers'];
  return {
    kind: 'profile-changed',
    operator,
    ...(name === '' ? {} : { name }),
    ...(notice === '' ? {} : { notice }),
    ...(typeof isMutedForAll === 'boolean' ? { isMutedForAll } : {}),
  };
}

/** Name cards and mutes both arrive as "member changed"; only mutes are told. */
function memberChange(payload: Fields, operator: string): GroupTip {
  const muted = list(payload['memberList'])
    .map(fieldsOf)
    .filter((member) => typeof member['muteTime'] === 'number');
  const first = muted[0];
  if (first === undefined) return { kind: 'other' };
  return {
    kind: 'member-muted',
    operator,
    names: muted.map(nameOf),
    seconds: amount(first['muteTime']),
  };
}

function operatorName(payload: Fields): string {
  const operator = fieldsOf(payload['operatorInfo']);
  return nameOf({ ...operator, userID: payload['operatorID'] ?? operator['userID'] });
}

/** Names of the people an operation was about; their IDs where the service sent no names. */
function memberNames(payload: Fields): readonly string[] {
  const members = list(payload['memberList']).map(fieldsOf);
  if (members.length > 0) return members.map(nameOf).filter((name) => name !== '');
  return texts(payload['userIDList']);
}

function nameOf(person: Fields): string {
  return displayName({
    nameCard: text(person['nameCard']),
    nick: text(person['nick']),
    id: text(person['userID']),
  });
}
