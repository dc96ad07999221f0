import type { SessionState } from '../stores/session/session-state';

/**
 * How something stands on a page that may have been opened with nobody signed in yet: while the service cannot be reached nothing is on its way, and what
 * loads for ever would be a lie. It loads by itself once the service is back. Observed.
 * @param state how it stands by itself
 */
export function reachedState<State extends string>(
  state: State,
  session: { readonly state: SessionState },
): State | 'failed' {
  return state === 'loading' && session.state.kind === 'offline' ? 'failed' : state;
}
