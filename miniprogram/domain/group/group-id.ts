/** Longest group ID of one's own, in bytes. Source: the service's documentation of `createGroup`. */
export const LONGEST_GROUP_ID = 48;

/** Printable ASCII, which is one byte a character. */
const PRINTABLE = /^[\x20-\x7e]*$/u;

/**
 * Why the service would not take an ID for a new group: longer than it may be, characters that it may not hold, or a form that the
 * service keeps for its own IDs and for topics.
 */
export type GroupIdProblem = 'too-long' | 'characters' | 'reserved';

/** Undefined where nothing is wrong, and for none at all. */
export function groupIdProblem(groupId: string): GroupIdProblem | undefined {
  if (!PRINTABLE.test(groupId)) return 'characters';
  if (groupId.length > LONGEST_GROUP_ID) return 'too-long';
  return groupId.startsWith('@TGS#') || groupId.includes('@TOPIC#') ? 'reserved' : undefined;
}
