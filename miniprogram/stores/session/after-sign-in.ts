import { when } from 'mobx-miniprogram';
import type { SessionState } from './session-state';

/**
 * Settles once a sign-in that is under way has come to an end, whichever; at once where none is. For pages that were opened by their address:
 * what they ask for before that is refused.
 */
export function afterSignIn(session: { readonly state: SessionState }): Promise<void> {
  return when(() => !isOnTheWay(session.state));
}

/** Requests are refused now, and may be taken in a moment. */
export function isOnTheWay({ kind }: SessionState): boolean {
  return kind === 'signing-in' || kind === 'reconnecting';
}
