import { asRecord } from '../../kernel/json';
import { parseStoredChanges } from './group-change';
import { parseTipPeople, parseTipPerson } from './tip-person';
import type { GroupChange, MemberChange } from './group-change';
import type { TipPerson } from './tip-person';

/** Somebody (`operator`) did this to somebody (`people`); who did it to themselves is both. */
export const MEMBERSHIP_TIPS = [
  'joined',
  'left',
  'removed',
  'admin-set',
  'admin-unset',
  'banned',
  'unbanned',
] as const;

/** Somebody did this; nobody else had a part in it. */
export const OPERATOR_TIPS = [
  'created',
  'message-pinned',
  'message-unpinned',
  'topic-changed',
] as const;

/** What happened in a group, as its tip rows tell it. */
export type GroupTip =
  | {
      readonly kind: (typeof MEMBERSHIP_TIPS)[number];
      readonly operator: TipPerson;
      readonly people: readonly TipPerson[];
    }
  | { readonly kind: (typeof OPERATOR_TIPS)[number]; readonly operator: TipPerson }
  | {
      readonly kind: 'profile-changed';
      readonly operator: TipPerson;
      readonly changes: readonly GroupChange[];
    }
  | {
      readonly kind: 'members-changed';
      readonly operator: TipPerson;
      readonly changes: readonly MemberChange[];
    }
  | { readonly kind: 'other' };

/** Reads a stored tip; anything that is not one is `other`. */
export function parseGroupTip(value: unknown): GroupTip {
  const fields = asRecord(value) ?? {};
  const operator = parseTipPerson(fields['operator']);
  const membership = MEMBERSHIP_TIPS.find((known) => known === fields['kind']);
  if (membership !== undefined) {
    return { kind: membership, operator, people: parseTipPeople(fields['people']) };
  }
  const single = OPERATOR_TIPS.find((known) => known === fields['kind']);
  if (single !== undefined) return { kind: single, operator };
  const { groupChanges, memberChanges } = parseStoredChanges(fields['changes']);
  switch (fields['kind']) {
    case 'profile-changed':
      return { kind: 'profile-changed', operator, changes: groupChanges };
    case 'members-changed':
      return { kind: 'members-changed', operator, changes: memberChanges };
    default:
      return { kind: 'other' };
  }
}
