import type { ChatResult } from './chat-result';
import type { GroupAttributes, GroupCounters } from '../domain/group/group-data';

/** What the app around the client keeps with a group: small texts and numbers that every member may read and change. */
export interface GroupDataClient {
  /** All attributes, or those with these keys. */
  attributes(groupId: string, keys: readonly string[]): ChatResult<GroupAttributes>;
  /** Sets some attributes; the others stay. `conflict` when somebody else was faster, again after what they did was read. */
  setAttributes(groupId: string, attributes: GroupAttributes): ChatResult<void>;
  /** Takes these attributes away; all without keys. */
  removeAttributes(groupId: string, keys: readonly string[]): ChatResult<void>;
  /** All counters, or those with these keys. `not-available` where the service's package has none. */
  counters(groupId: string, keys: readonly string[]): ChatResult<GroupCounters>;
  setCounters(groupId: string, counters: GroupCounters): ChatResult<void>;
  /** Adds to a counter, or takes away; answers what it says then. However many do so at once, nothing is lost. */
  addToCounter(groupId: string, key: string, by: number): ChatResult<number>;
}
