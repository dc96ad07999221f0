import { asRecord } from '../../kernel/json';
import { parseTipPerson } from './tip-person';
import type { TipPerson } from './tip-person';

/** Who may come in: by applying (`join-option`) or by invitation (`invite-option`). */
export const ADMISSIONS = ['free', 'approval', 'closed'] as const;

export type Admission = (typeof ADMISSIONS)[number];

/** One thing that changed of a group's profile, with its new value. */
export type GroupChange =
  | {
      readonly field: 'name';
      readonly to: string;
      /** What it was called before, where the service says. */
      readonly from?: string;
    }
  | { readonly field: 'notice' | 'introduction'; readonly to: string }
  | { readonly field: 'avatar' }
  | { readonly field: 'owner'; readonly to: TipPerson }
  | { readonly field: 'join-option' | 'invite-option'; readonly to: Admission }
  | { readonly field: 'mute-all'; readonly isOn: boolean }
  /** Fields of the app's own. */
  | { readonly field: 'custom' };

/** One thing that changed of one member. */
export type MemberChange =
  | { readonly field: 'mute'; readonly person: TipPerson; readonly seconds: number }
  | { readonly field: 'name-card'; readonly person: TipPerson; readonly to: string }
  | { readonly field: 'custom'; readonly person: TipPerson };

/** Changes that are believed of one stored tip; a profile has no more fields. */
const MOST_CHANGES = 10;

/** Longest value that is believed of a stored tip, in UTF-16 units: more than a sentence quotes. */
const LONGEST_VALUE = 128;

/** Reads the stored changes of a tip, as those of a group and as those of its members; what is neither is left out. */
export function parseStoredChanges(value: unknown): {
  readonly groupChanges: readonly GroupChange[];
  readonly memberChanges: readonly MemberChange[];
} {
  const items = Array.isArray(value) ? (value.slice(0, MOST_CHANGES) as readonly unknown[]) : [];
  return {
    groupChanges: items.flatMap((item) => parseGroupChange(item) ?? []),
    memberChanges: items.flatMap((item) => parseMemberChange(item) ?? []),
  };
}

function parseGroupChange(value: unknown): GroupChange | undefined {
  const fields = asRecord(value) ?? {};
  const { field, to, from, isOn } = fields;
  switch (field) {
    case 'name':
      return { field, to: words(to), ...(typeof from === 'string' && { from: words(from) }) };
    case 'notice':
    case 'introduction':
      return { field, to: words(to) };
    case 'avatar':
      return { field };
    case 'custom':
      return 'person' in fields ? undefined : { field };
    case 'owner':
      return { field, to: parseTipPerson(to) };
    case 'join-option':
    case 'invite-option': {
      const admission = ADMISSIONS.find((known) => known === to);
      return admission && { field, to: admission };
    }
    case 'mute-all':
      return { field, isOn: isOn === true };
    default:
      return undefined;
  }
}

function parseMemberChange(value: unknown): MemberChange | undefined {
  const fields = asRecord(value) ?? {};
  if (asRecord(fields['person']) === undefined) return undefined;
  const person = parseTipPerson(fields['person']);
  const { field, seconds } = fields;
  switch (field) {
    case 'mute': {
      const isCount = typeof seconds === 'number' && Number.isFinite(seconds) && seconds > 0;
      return { field, person, seconds: isCount ? seconds : 0 };
    }
    case 'name-card':
      return { field, person, to: words(fields['to']) };
    case 'custom':
      return { field, person };
    default:
      return undefined;
  }
}

function words(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, LONGEST_VALUE) : '';
}
