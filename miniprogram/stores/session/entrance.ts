import type { Account } from './account';
import type { Arrival } from './arrival';
import type { Consent } from './consent';
import type { Navigation } from '../../platform/platform';
import type { Route } from '../../platform/platform';
import type { SessionStore } from './session-store';

/** What the way in is made of. */
export interface EntranceParts {
  readonly arrival: Arrival;
  readonly consent: Pick<Consent, 'isGiven'>;
  readonly platform: { readonly navigation: Navigation };
  readonly session: Pick<SessionStore, 'needsPerson'>;
}

/** Leads whoever is not signed in to the page that comes first: the privacy page, or the sign-in page. */
export function toEntrance({
  consent,
  platform,
}: Pick<EntranceParts, 'consent' | 'platform'>): void {
  platform.navigation.reset({ to: consent.isGiven ? 'sign-in' : 'consent' });
}

/** Somebody was sent to `route` by a card or a link; they come to it once they are signed in. */
export function arriveAt(parts: EntranceParts, route: Route): void {
  if (!parts.session.needsPerson) return;
  parts.arrival.keep(route);
  toEntrance(parts);
}

/** Leads whoever has just signed in on: to say who they are where nobody can tell, else to where they wanted to go. */
export async function goOn(
  parts: EntranceParts & { readonly account: Pick<Account, 'known'> },
): Promise<void> {
  const me = await parts.account.known();
  if (parts.session.needsPerson) return;
  const isNameless = me !== undefined && me.nick === '' && me.avatarUrl === '';
  if (isNameless) parts.platform.navigation.reset({ to: 'welcome' });
  else lead(parts);
}

/** Leads whoever is signed in to where they wanted to go: above the conversation list, where back leads. */
export function lead({ arrival, platform }: EntranceParts): void {
  const route = arrival.take();
  if (route === undefined) platform.navigation.reset({ to: 'conversations' });
  else if (route.to === 'landing') platform.navigation.reset(route);
  else platform.navigation.reset({ to: 'conversations' }, route);
}
