/** What a phone's URL says: `/phone?phone=left&user=lin&scene=1007#/pages/chat/chat?id=1`. */
import type { LaunchOptions } from '../host';

export interface PhoneAddress {
  readonly phoneId: string;
  readonly entry: LaunchOptions;
}

/** The scene of an app opened from the list of recently used mini programs. */
export const SCENE_RECENT = 1089;
/** The scene of a card in a chat with one person. */
export const SCENE_CARD = 1007;

/** The scene of a subscribe message. */
export const SCENE_SUBSCRIBE_MESSAGE = 1014;
/** The scene of a mini program code that was scanned. */
export const SCENE_CODE = 1047;

export function parseQuery(text: string): Record<string, string> {
  const pairs = text.split('&').filter((pair) => pair !== '');
  return Object.fromEntries(
    pairs.map((pair) => {
      const [key = '', ...value] = pair.split('=');
      return [key, value.join('=')];
    }),
  );
}

/** Splits `/pages/a/a?b=c` into path and query; values stay encoded, as WeChat hands them over. */
export function parsePagePath(text: string): Pick<LaunchOptions, 'path' | 'query'> {
  const [path = '', ...query] = text.split('?');
  return { path: path.replace(/^\/+/, ''), query: parseQuery(query.join('?')) };
}

/** Reads a phone's address; `user` becomes the launch query's `as`, by which the sign-in page preselects a person. */
export function parseAddress(url: URL): PhoneAddress {
  const user = url.searchParams.get('user');
  const { path, query } = parsePagePath(decodeURI(url.hash.slice(1)));
  const scene = Number(url.searchParams.get('scene') ?? SCENE_RECENT);
  return {
    phoneId: url.searchParams.get('phone') ?? 'left',
    entry: {
      path,
      query: user === null ? query : { ...query, as: user },
      scene: Number.isInteger(scene) ? scene : SCENE_RECENT,
      referrerInfo: {},
    },
  };
}

/** The address that launches a phone at a page. */
export function addressOf(current: URL, options: LaunchOptions): URL {
  const url = new URL(current);
  const query = Object.entries(options.query).map(([key, value]) => `${key}=${value}`);
  url.searchParams.set('scene', String(options.scene));
  url.hash =
    options.path === '' ? '' : `/${options.path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
  return url;
}
