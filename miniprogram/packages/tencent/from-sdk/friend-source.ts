import { text } from './fields';
import type { FriendSource } from '../../../domain/person/friend-source';

/** What sources begin with; the SDK refuses others. */
export const SOURCE_PREFIX = 'AddSource_Type_';

/** The words of ours, as they stand after the prefix: letters, at most 8 (the SDK's check). */
export const SOURCE_WORDS: Readonly<Record<FriendSource, string>> = {
  search: 'Search',
  group: 'Group',
  card: 'Card',
  code: 'QRCode',
  chat: 'chat',
};

const KNOWN: ReadonlyMap<string, FriendSource> = new Map(
  (Object.keys(SOURCE_WORDS) as FriendSource[]).map((source) => [
    SOURCE_WORDS[source].toLowerCase(),
    source,
  ]),
);

/** Where somebody was met; undefined for the words of other apps. */
export function friendSourceFromSdk(value: unknown): FriendSource | undefined {
  const source = text(value);
  return source.startsWith(SOURCE_PREFIX)
    ? KNOWN.get(source.slice(SOURCE_PREFIX.length).toLowerCase())
    : undefined;
}
