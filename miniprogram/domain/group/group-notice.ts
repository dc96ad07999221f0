import { asRecord } from '../../kernel/json';
import { parseTipPerson } from './tip-person';
import type { TipPerson } from './tip-person';

/**
 * What the service tells one person about a group, in the `system` conversation:
 * - `applied`: `operator` wants to join a group that I manage; `words` is what they wrote
 * - `accepted`, `refused`: what became of my application; `words` is the reason
 * - `invite-waiting`, `invite-accepted`, `invite-refused`: the same of an invitation
 * - `recycled`: the service took the group back
 * - `read-synced`, `notify-synced`: another device of mine read it or changed its notifications
 * - `custom`: the app's own server says `words`
 */
export const NOTICE_KINDS = [
  'applied',
  'accepted',
  'refused',
  'removed',
  'dismissed',
  'created',
  'invited',
  'left',
  'admin-set',
  'admin-unset',
  'recycled',
  'invite-waiting',
  'invite-accepted',
  'invite-refused',
  'read-synced',
  'topic-created',
  'topic-deleted',
  'notify-synced',
  'banned',
  'unbanned',
  'custom',
  'other',
] as const;

export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** One notice of the service about a group. */
export interface GroupNotice {
  readonly kind: NoticeKind;
  readonly groupId: string;
  /** The group's name; empty where the service did not say. */
  readonly groupName: string;
  readonly operator: TipPerson;
  /** What somebody wrote with it; empty for nothing. */
  readonly words: string;
}

/** Longest name or note that is believed of a stored notice, in UTF-16 units: more than a preview shows. */
const LONGEST_WORDS = 128;

/** Reads a stored notice; anything that is not one is `other`. */
export function parseGroupNotice(value: unknown): GroupNotice {
  const fields = asRecord(value) ?? {};
  return {
    kind: NOTICE_KINDS.find((known) => known === fields['kind']) ?? 'other',
    groupId: word(fields['groupId']),
    groupName: word(fields['groupName']),
    operator: parseTipPerson(fields['operator']),
    words: word(fields['words']),
  };
}

function word(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, LONGEST_WORDS) : '';
}
