import { missingCase } from '../../kernel/missing-case';
import type { ChatError } from '../../chat/chat-error';
import type { KickReason } from '../../chat/chat-event';
import type { SignInProblem } from '../../platform/sign-in';

/** Why a sign-in came to rest without success. */
export type SessionProblem = SignInProblem | 'credentials-invalid' | 'unknown';

/**
 * Where the sign-in is.
 * - `signed-out`: nobody, and nobody is expected
 * - `signing-in`: for the first time since the start
 * - `ready`: messages can be sent
 * - `reconnecting`: on the way back; what is on screen stays
 * - `offline`: no way there now; it comes back by itself
 * - `kicked`: ended by the service; only a person can sign in again
 * - `failed`: came to rest; trying again is up to a person
 */
export type SessionState =
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'signing-in' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'reconnecting' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'kicked'; readonly reason: FinalKickReason }
  | { readonly kind: 'failed'; readonly problem: SessionProblem };

/** Expired credentials are renewed silently, so they end nothing. */
export type FinalKickReason = Exclude<KickReason, 'credentials-expired'>;

/** What a refused sign-in at the chat service means for the session. */
export function problemOf(error: ChatError): SessionProblem {
  switch (error.kind) {
    case 'network':
    case 'timeout':
    case 'not-ready':
      return 'unreachable';
    case 'credentials-invalid':
      return 'credentials-invalid';
    case 'forbidden':
    case 'not-available':
      return 'refused';
    case 'credentials-expired':
    case 'too-long':
    case 'too-large':
    case 'bad-file':
    case 'not-friends':
    case 'blocked-by-peer':
    case 'blocked-by-me':
    case 'muted':
    case 'not-member':
    case 'group-gone':
    case 'group-full':
    case 'sensitive':
    case 'too-often':
    case 'too-many':
    case 'peer-full':
    case 'bad-request':
    case 'revoke-expired':
    case 'id-taken':
    case 'not-found':
    case 'unknown':
      return 'unknown';
    default:
      return missingCase(error.kind);
  }
}

/** Whether the same sign-in may succeed later by itself. */
export function mayPass(problem: SessionProblem): boolean {
  return problem === 'unreachable' || problem === 'too-often' || problem === 'unknown';
}
