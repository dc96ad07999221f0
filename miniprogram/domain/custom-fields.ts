/** Texts that an app keeps in fields of its own, by key. */
export type CustomFields = Readonly<Record<string, string>>;

/** More than the console lets anybody add to groups or members, and far longer than their keys may be. */
const MOST_FIELDS = 20;
const LONGEST_KEY = 64;

/** Whether the service could take these; which keys there are was decided in its console. */
export function areCustomFields(value: CustomFields): boolean {
  const entries = Object.entries(value);
  const areTexts = entries.every(([, text]) => typeof text === 'string');
  return entries.length > 0 && areTexts && areFieldKeys(entries.map(([key]) => key));
}

/** Whether these can be keys of fields. */
export function areFieldKeys(keys: readonly string[]): boolean {
  const isKey = (key: unknown): boolean =>
    typeof key === 'string' && key !== '' && key.length <= LONGEST_KEY;
  return keys.length > 0 && keys.length <= MOST_FIELDS && keys.every(isKey);
}
