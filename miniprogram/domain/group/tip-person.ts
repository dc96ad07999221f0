import { asRecord } from '../../kernel/json';

/** Somebody whom a tip or notice speaks of. */
export interface TipPerson {
  /** Empty where the service told a name only. */
  readonly userId: string;
  /** What the service called them; empty where it told an ID only. */
  readonly name: string;
}

/** People that are believed of one stored tip: more than a sentence names. */
const MOST_PEOPLE = 10;

/** Longest name or ID that is believed of a stored tip, in UTF-16 units. */
const LONGEST_NAME = 128;

/** Nobody in particular. */
export const NOBODY: TipPerson = { userId: '', name: '' };

/** Reads one stored person; nobody where there is none. */
export function parseTipPerson(value: unknown): TipPerson {
  const fields = asRecord(value) ?? {};
  return { userId: word(fields['userId']), name: word(fields['name']) };
}

/** Reads stored people; those without an ID and a name are left out. */
export function parseTipPeople(value: unknown): readonly TipPerson[] {
  if (!Array.isArray(value)) return [];
  return (value.slice(0, MOST_PEOPLE) as readonly unknown[]).map(parseTipPerson).filter(isSomebody);
}

/** Whether anything is known of a person. */
export function isSomebody({ userId, name }: TipPerson): boolean {
  return userId !== '' || name.trim() !== '';
}

/** Whether people did it themselves: their only one is the operator, or none is named. */
export function isBySelf(operator: TipPerson, people: readonly TipPerson[]): boolean {
  if (!isSomebody(operator)) return true;
  const [only] = people;
  if (people.length !== 1 || only === undefined) return false;
  return operator.userId === '' ? only.name === operator.name : only.userId === operator.userId;
}

function word(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, LONGEST_NAME) : '';
}
