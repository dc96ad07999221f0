import type { Place } from '../domain/media/place';

/**
 * What choosing a place came to.
 * - `refused`: the person or the system does not let the app at the location
 * - `failed`: the device could not do it
 */
export type PlaceOutcome =
  | { readonly kind: 'chosen'; readonly place: Place }
  | { readonly kind: 'cancelled' | 'refused' | 'failed' };

/** The device's map. */
export interface Places {
  /** Lets the person choose a place on the map. */
  choose(): Promise<PlaceOutcome>;
  /** Shows a place on the map, from where the person navigates. False where the map does not open. @param scale 5 to 18, larger is closer */
  open(place: Place, scale: number): Promise<boolean>;
}
