import { NOBODY } from '../../../domain/group/tip-person';
import { amount, fieldsOf, list, text } from './fields';
import { admissionFromSdk } from './group';
import { personOf } from './tip-people';
import type { GroupChange, MemberChange } from '../../../domain/group/group-change';
import type { Fields } from './fields';

/** What changed of a group, in the order in which it is told. The SDK names the new values only. */
export function groupChangesFromSdk(payload: Fields): readonly GroupChange[] {
  const change = fieldsOf(payload['newGroupProfile']);
  const changes: readonly GroupChange[] = [
    ...nameChange(text(change['groupName']), text(fieldsOf(payload['groupProfile'])['groupName'])),
    ...wordsChange('notice', change['notification']),
    ...wordsChange('introduction', change['introduction']),
    ...present(change['avatar'], { field: 'avatar' }),
    ...ownerChange(text(change['ownerID']), payload),
    ...admissionChange('join-option', change['joinOption']),
    ...admissionChange('invite-option', change['inviteOption']),
    ...muteAllChange(change['muteAllMembers']),
    ...(list(change['groupCustomField']).length > 0 ? [{ field: 'custom' } as const] : []),
  ];
  return changes.length > 0 ? changes : clearedWords(change);
}

/** An empty text says that it was cleared, but only alone: a service may send empty fields along with a change. */
function clearedWords(change: Fields): readonly GroupChange[] {
  if (change['notification'] === '') return [{ field: 'notice', to: '' }];
  return change['introduction'] === '' ? [{ field: 'introduction', to: '' }] : [];
}

/** What changed of members, one after another. */
export function memberChangesFromSdk(payload: Fields): readonly MemberChange[] {
  return list(payload['memberList'])
    .map(fieldsOf)
    .flatMap((member): readonly MemberChange[] => {
      const person = personOf(member);
      const { muteTime, nameCard } = member;
      if (typeof muteTime === 'number') {
        return [{ field: 'mute', person, seconds: amount(muteTime) }];
      }
      if (typeof nameCard === 'string') {
        // Who has a new card is called by the name before it.
        const before = { ...person, name: text(member['nick']) };
        return [{ field: 'name-card', person: before, to: text(nameCard) }];
      }
      return list(member['memberCustomField']).length > 0 ? [{ field: 'custom', person }] : [];
    });
}

/** The group's profile beside the change still has the old name, if it is another. */
function nameChange(to: string, from: string): readonly GroupChange[] {
  if (to === '') return [];
  return [{ field: 'name', to, ...(from !== '' && from !== to && { from }) }];
}

function wordsChange(field: 'notice' | 'introduction', value: unknown): readonly GroupChange[] {
  const to = text(value);
  return to === '' ? [] : [{ field, to }];
}

function present(value: unknown, change: GroupChange): readonly GroupChange[] {
  return text(value) === '' ? [] : [change];
}

/** The new owner is named among the people of the tip, if anywhere. */
function ownerChange(userId: string, payload: Fields): readonly GroupChange[] {
  if (userId === '') return [];
  const members = list(payload['memberList']).map((member) => personOf(fieldsOf(member)));
  const owner = members.find((member) => member.userId === userId) ?? { ...NOBODY, userId };
  return [{ field: 'owner', to: owner }];
}

function admissionChange(
  field: 'join-option' | 'invite-option',
  value: unknown,
): readonly GroupChange[] {
  const to = admissionFromSdk(value);
  return to === undefined ? [] : [{ field, to }];
}

function muteAllChange(value: unknown): readonly GroupChange[] {
  return typeof value === 'boolean' ? [{ field: 'mute-all', isOn: value }] : [];
}
