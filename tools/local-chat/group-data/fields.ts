import type { Fields } from '../gateway/fields';
import type { WireObject } from '../gateway/replies';

/** Takes over fields of the app's own; those without a text are gone. */
export function keepFields(fields: Map<string, string>, changes: readonly Fields[]): void {
  for (const change of changes) {
    const [key, value] = [change.text('Key'), change.textOr('Value', '')];
    if (value === '') fields.delete(key);
    else fields.set(key, value);
  }
}

/** Fields of the app's own as the wire lists them. */
export function fieldsWire(fields: ReadonlyMap<string, string>): readonly WireObject[] {
  return [...fields].map(([Key, Value]) => ({ Key, Value }));
}
