import { fieldsOf, list, text } from './fields';
import type { CustomFields } from '../../../domain/custom-fields';

/** The SDK's list of keys and values, as far as it was asked for; what has no text is left out. */
export function customFieldsFromSdk(value: unknown, keys: readonly string[]): CustomFields {
  const pairs = list(value).map(fieldsOf);
  return Object.fromEntries(
    pairs.flatMap((pair) => {
      const [key, held] = [text(pair['key']), text(pair['value'])];
      return keys.includes(key) && held !== '' ? [[key, held] as const] : [];
    }),
  );
}
