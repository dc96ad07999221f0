import { asObject, isObject, type JsonObject } from './json-file';

export type ThemeName = 'light' | 'dark';

/** Replaces `@name` strings by theme.json's value for `theme`; unknown names stay as they are and are reported. */
export function resolveThemeVariables(
  value: unknown,
  themes: JsonObject,
  theme: ThemeName,
  onUnknown: (name: string) => void,
): unknown {
  const variables = asObject(themes[theme]);
  const resolve = (item: unknown): unknown => {
    if (typeof item === 'string' && item.startsWith('@')) {
      const found = variables[item.slice(1)];
      if (found === undefined) onUnknown(item);
      return found ?? item;
    }
    if (Array.isArray(item)) return item.map(resolve);
    if (!isObject(item)) return item;
    return Object.fromEntries(Object.entries(item).map(([key, inner]) => [key, resolve(inner)]));
  };
  return resolve(value);
}
