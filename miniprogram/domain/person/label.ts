/** Some of my friends under a name of mine. Nobody else sees it. */
export interface Label {
  readonly name: string;
  readonly userIds: readonly string[];
}

/** The longest name of a label, in bytes of UTF-8 (the SDK's type declarations). */
export const LONGEST_LABEL_BYTES = 30;

/**
 * What became of a label's name between two lists: the label is known again by its people, since the service tells of no renaming.
 * Empty when it is gone.
 */
export function nameAfter(name: string, before: readonly Label[], after: readonly Label[]): string {
  if (after.some((label) => label.name === name)) return name;
  const people = peopleKey(before.find((label) => label.name === name));
  const known = new Set(before.map((label) => label.name));
  const fresh = after.filter((label) => !known.has(label.name));
  const [renamed, ...others] = fresh.filter((label) => peopleKey(label) === people);
  const isRenaming = after.length === before.length && others.length === 0;
  return isRenaming ? (renamed?.name ?? '') : '';
}

function peopleKey(label: Label | undefined): string {
  return JSON.stringify([...(label?.userIds ?? [])].sort());
}

/** The names of the labels that somebody has. */
export function labelsOf(labels: readonly Label[], userId: string): readonly string[] {
  return labels.filter(({ userIds }) => userIds.includes(userId)).map(({ name }) => name);
}
