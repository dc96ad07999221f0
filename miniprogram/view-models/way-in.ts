import { toEntrance } from '../stores/session/entrance';
import type { EntranceParts } from '../stores/session/entrance';

/**
 * A page that needs an account came on screen: opened by its address, it may be the first, with nobody signed in and nobody on the way. It would wait
 * for ever, or call refused what was never asked for.
 */
export function leadIn(services: Pick<EntranceParts, 'consent' | 'platform' | 'session'>): void {
  if (services.session.needsPerson) toEntrance(services);
}
