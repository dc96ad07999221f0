import { asRecord } from '../kernel/json';
import type { GroupTip } from './message';

/** Names that are believed of a stored tip. */
const MOST_NAMES = 10;

const membershipKinds = ['joined', 'left', 'removed', 'admin-set', 'admin-unset'] as const;

/** Reads a stored tip; anything that is not one is `other`. */
export function parseGroupTip(value: unknown): GroupTip {
  const fields = asRecord(value) ?? {};
  const { kind } = fields;
  const operator = word(fields['operator']) ?? '';
  const names = wordsOf(fields['names']);
  const membership = membershipKinds.find((known) => known === kind);
  if (membership !== undefined) return { kind: membership, operator, names };
  if (kind === 'created') return { kind, operator };
  if (kind === 'member-muted') {
    const seconds = typeof fields['seconds'] === 'number' ? fields['seconds'] : 0;
    return { kind, operator, names, seconds };
  }
  if (kind !== 'profile-changed') return { kind: 'other' };
  const name = word(fields['name']);
  const notice = word(fields['notice']);
  const { isMutedForAll } = fields;
  return {
    kind,
    operator,
    ...(name !== undefined && { name }),
    ...(notice !== undefined && { notice }),
    ...(typeof isMutedForAll === 'boolean' && { isMutedForAll }),
  };
}

function word(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function wordsOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return (value.slice(0, MOST_NAMES) as readonly unknown[]).flatMap((item) => word(item) ?? []);
}
