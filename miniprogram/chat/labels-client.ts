import type { ChatResult } from './chat-result';
import type { Label } from '../domain/person/label';

/**
 * My friends under names of mine; friends only. `labels-changed` tells of changes that are made here; what another device of mine
 * changes comes with the next connection, as the SDK has no event for it.
 */
export interface LabelsClient {
  all(): ChatResult<readonly Label[]>;
  create(name: string, userIds: readonly string[]): ChatResult<void>;
  /** `not-found` where there is no label of this name; likewise below. */
  rename(name: string, newName: string): ChatResult<void>;
  remove(name: string): ChatResult<void>;
  /** Puts a friend under a label, or takes them from it; `not-friends` for anybody else. */
  set(name: string, userId: string, isLabelled: boolean): ChatResult<void>;
}
