import type { Query } from './define-screen';

/** A value of a page's query, decoded: WeChat hands values over as they stand in the URL. Empty where there is none. */
export function queryText(query: Query, name: string): string {
  const value = query[name] ?? '';
  try {
    return decodeURIComponent(value);
  } catch {
    // Not written by us: taken as it is.
    return value;
  }
}
