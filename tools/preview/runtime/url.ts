export interface PageUrl {
  /** Route without leading slash. */
  readonly route: string;
  readonly query: Readonly<Record<string, string>>;
}

/**
 * Parses what follows `?`. As in WeChat, keys are decoded and values are not: a page decodes what its caller encoded.
 */
export function parseQuery(text: string): Record<string, string> {
  const query: Record<string, string> = {};
  for (const pair of text.split('&')) {
    if (pair === '') continue;
    const separator = pair.indexOf('=');
    const key = separator < 0 ? pair : pair.slice(0, separator);
    query[decodeKey(key)] = separator < 0 ? '' : pair.slice(separator + 1);
  }
  return query;
}

function decodeKey(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}

/** Splits a page URL; a relative one is resolved against the route of the calling page. */
export function parsePageUrl(url: string, currentRoute: string): PageUrl {
  const end = url.indexOf('?');
  const path = end < 0 ? url : url.slice(0, end);
  const query = end < 0 ? '' : url.slice(end + 1);
  const base = path.startsWith('/') ? [] : currentRoute.split('/').slice(0, -1);
  return { route: joinPath(base, path), query: parseQuery(query) };
}

/** Resolves `path` against the folder `base`, without leading slash. */
export function joinPath(base: readonly string[], path: string): string {
  const parts = [...base];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
