/** Some of my friends under a name of mine. Nobody else sees it. */
export interface Label {
  readonly name: string;
  readonly userIds: readonly string[];
}

/** The longest name of a label, in bytes of UTF-8 (the SDK's type declarations). */
export const LONGEST_LABEL_BYTES = 30;

/** The names of the labels that somebody has. */
export function labelsOf(labels: readonly Label[], userId: string): readonly string[] {
  return labels.filter(({ userIds }) => userIds.includes(userId)).map(({ name }) => name);
}
