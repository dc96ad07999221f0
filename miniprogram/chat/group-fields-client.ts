import type { ChatResult } from './chat-result';
import type { CustomFields } from '../domain/custom-fields';

/**
 * Fields of groups and members that the owner of the app added in the chat service's console. The service refuses keys that were not
 * added there. `forbidden` where the group, or the member, is not mine to change.
 */
export interface GroupFieldsClient {
  /** What a group has under these keys; empty texts count as nothing. */
  ofGroup(groupId: string, keys: readonly string[]): ChatResult<CustomFields>;
  setOfGroup(groupId: string, fields: CustomFields): ChatResult<void>;
  /** The same of one member; `not-found` for somebody who is none. */
  ofMember(groupId: string, userId: string, keys: readonly string[]): ChatResult<CustomFields>;
  /** Mine, or those of somebody else. */
  setOfMember(groupId: string, userId: string, fields: CustomFields): ChatResult<void>;
}
