import type { ChatError, ChatErrorKind } from '../../chat/chat-error';

/** Whether a problem is over by itself once the connection is good. All others are somebody's decision about the message. */
const PASSES: Readonly<Record<ChatErrorKind, boolean>> = {
  network: true,
  timeout: true,
  'not-ready': true,
  'credentials-expired': false,
  'credentials-invalid': false,
  'too-long': false,
  'too-large': false,
  'bad-file': false,
  'not-friends': false,
  'blocked-by-peer': false,
  'blocked-by-me': false,
  muted: false,
  'not-member': false,
  'group-gone': false,
  'group-full': false,
  sensitive: false,
  'too-often': false,
  'too-many': false,
  'peer-full': false,
  'bad-request': false,
  'revoke-expired': false,
  'id-taken': false,
  'not-found': false,
  forbidden: false,
  'not-available': false,
  unknown: false,
};

/** Trying again helps by itself: nobody refused anything. After a `timeout` one has to look first whether the service acted. */
export function isPassing(error: ChatError): boolean {
  return PASSES[error.kind];
}

/** True for the name of a kind; what a device stored may be anything. */
export function isChatErrorKind(value: string): value is ChatErrorKind {
  return Object.keys(PASSES).includes(value);
}
