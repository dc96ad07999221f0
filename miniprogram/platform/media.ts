/** Where pictures come from. */
export type MediaOrigin = 'album' | 'camera';

/** A picture that somebody chose, upright. */
export interface PickedPicture {
  readonly kind: 'picture';
  /** A temporary file. */
  readonly path: string;
  readonly sizeBytes: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** What its bytes say it is: `jpeg`, `png`, `gif` …; `unknown` for what the device has no name for. */
  readonly format: string;
}

/** Something that was chosen; `unreadable`: no picture, whatever its name says. */
export type Picked = PickedPicture | { readonly kind: 'unreadable' };

/**
 * What choosing came to.
 * - `refused`: the person or the system does not let the app at the album or camera
 * - `failed`: the device could not do it
 */
export type PickOutcome =
  | { readonly kind: 'picked'; readonly items: readonly Picked[] }
  | { readonly kind: 'cancelled' | 'refused' | 'failed' };

/** The album and the camera of the device, as somewhere to choose from. */
export interface Media {
  /** Lets the person choose up to nine, or take one. They come in the order they were chosen, smaller unless 原图 was ticked. */
  pick(origin: MediaOrigin): Promise<PickOutcome>;
}
