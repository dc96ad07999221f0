/** Where somebody was met before they were asked to become a friend. */
export const FRIEND_SOURCES = ['search', 'group', 'card', 'code', 'chat'] as const;

export type FriendSource = (typeof FRIEND_SOURCES)[number];

/** A source as it stands in a page's query: untrusted text; undefined for what is none. */
export function parseFriendSource(text: string): FriendSource | undefined {
  return FRIEND_SOURCES.find((source) => source === text);
}
