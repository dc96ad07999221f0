import { parseFriendSource } from '../../../domain/person/friend-source';
import type { FriendSource } from '../../../domain/person/friend-source';

/** Where somebody was met who may become a friend; nothing where that is not known. */
export interface MetWhere {
  /** The group; empty for none. */
  readonly groupId?: string;
  readonly source?: FriendSource | undefined;
}

/** As it stands in a page's query: untrusted texts. */
export function metWhere(groupId: string, source: string): MetWhere {
  return { groupId, source: parseFriendSource(source) };
}
