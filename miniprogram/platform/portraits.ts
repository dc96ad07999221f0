import type { MediaOrigin } from './media';

/**
 * What choosing a portrait came to.
 * - `refused`: the person or the system does not let the app at the album or camera
 * - `failed`: the device could not do it
 */
export type PortraitOutcome =
  | { readonly kind: 'picked'; /** A temporary file. */ readonly path: string }
  | { readonly kind: 'cancelled' | 'refused' | 'failed' };

/** Pictures that stand for somebody or something. */
export interface Portraits {
  /** Lets the person choose one picture or take one and cut a square out of it, where the device can; it comes small. */
  pick(origin: MediaOrigin): Promise<PortraitOutcome>;
}
