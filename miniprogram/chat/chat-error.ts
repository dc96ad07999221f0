/**
 * Why a chat request failed, in our words. The service's numbers stop in the adapter; `code` keeps the number for reports.
 * - `network`: the service could not be reached, or the request was lost on the way; trying again may help
 * - `timeout`: no answer within our own limit; whether the service acted is unknown
 * - `not-ready`: no signed-in connection yet
 * - `credentials-expired` / `credentials-invalid`: the userSig ran out / was never right
 * - `too-long`: over the service's 12 KB
 * - `too-large`, `bad-file`: a file over the service's limit; empty, or of a type that it does not take
 * - `not-friends`, `blocked-by-peer`, `blocked-by-me`, `muted`, `not-member`, `group-gone`, `sensitive`, `too-often`: why a message was refused
 * - `group-full`: the group has as many members as it may, or somebody is in as many groups as they may
 * - `too-many`: the service's limit is reached (different reactions, pinned messages, my friends)
 * - `peer-full`: the other side's list of friends is full
 * - `bad-request`: the service takes no such request
 * - `revoke-expired`: the window for revoking is over
 * - `id-taken`: another group has the ID that a new one is to have
 * - `not-found`: the message, person or group does not exist
 * - `forbidden`: my role does not allow it
 * - `not-available`: the service's package does not include it
 * - `unknown`: everything else
 */
export type ChatErrorKind =
  | 'network'
  | 'timeout'
  | 'not-ready'
  | 'credentials-expired'
  | 'credentials-invalid'
  | 'too-long'
  | 'too-large'
  | 'bad-file'
  | 'not-friends'
  | 'blocked-by-peer'
  | 'blocked-by-me'
  | 'muted'
  | 'not-member'
  | 'group-gone'
  | 'group-full'
  | 'sensitive'
  | 'too-often'
  | 'too-many'
  | 'peer-full'
  | 'bad-request'
  | 'revoke-expired'
  | 'id-taken'
  | 'not-found'
  | 'forbidden'
  | 'not-available'
  | 'unknown';

export interface ChatError {
  readonly kind: ChatErrorKind;
  /** The service's own number; 0 when the failure was ours (a timeout). */
  readonly code: number;
  /** What the service or SDK said, for a report; never shown to people. */
  readonly detail: string;
}
