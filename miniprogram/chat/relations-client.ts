import type { ChatResult } from './chat-result';
import type { FriendRemoval, Relation } from '../domain/person/relation';

/** What I have with other people: friends and how I call them, and whom I have blocked. */
export interface RelationsClient {
  /** My own name for a friend; empty takes it back. `not-friends` for anybody else. `contacts-changed` follows. */
  setRemark(userId: string, remark: string): ChatResult<void>;
  /**
   * What I keep with a friend in a field that the owner of the app has added to friends; an empty text takes it back. `not-friends` for
   * anybody else, an error of the service where there is no such field. `contacts-changed` follows.
   * @param name the field's keyword: at most 8 letters
   */
  setField(userId: string, name: string, text: string): ChatResult<void>;
  /** Ends a friendship; done with who is no friend. The chat and its history stay. `contacts-changed` follows. */
  remove(userId: string, how: FriendRemoval): ChatResult<void>;
  /** How things stand with somebody, by the lists of both. */
  with(userId: string): ChatResult<Relation>;
  /** IDs of whom I have blocked; `blocklist-changed` tells of every change. */
  blocked(): ChatResult<readonly string[]>;
  /** Their messages and requests are refused from now on; by the service's default setting it ends a friendship on both sides. */
  block(userId: string): ChatResult<void>;
  unblock(userId: string): ChatResult<void>;
}
