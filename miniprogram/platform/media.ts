import type { VideoFormat } from '../domain/media/video';

/** Where pictures and videos come from. */
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

/** A video that somebody chose. */
export interface PickedVideo {
  readonly kind: 'video';
  /** A temporary file. */
  readonly path: string;
  readonly sizeBytes: number;
  /** As it is seen; 0 where the device cannot tell. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly durationSeconds: number;
  /** Its first picture, a temporary file; empty where the device made none. */
  readonly posterPath: string;
  /** What its bytes say it is. */
  readonly format: VideoFormat;
}

/** Something that was chosen; `unreadable`: no picture, whatever its name says. */
export type Picked = PickedPicture | PickedVideo | { readonly kind: 'unreadable' };

/**
 * What choosing came to.
 * - `refused`: the person or the system does not let the app at the album or camera
 * - `failed`: the device could not do it
 */
export type PickOutcome =
  | { readonly kind: 'picked'; readonly items: readonly Picked[] }
  | { readonly kind: 'cancelled' | 'refused' | 'failed' };

/** A picture or video in the viewer. `posterUrl`: what is seen before it plays; may be empty. */
export type ViewedMedia =
  | { readonly kind: 'picture'; readonly url: string }
  | { readonly kind: 'video'; readonly url: string; readonly posterUrl: string };

/** The album, the camera and the viewer of the device. */
export interface Media {
  /** Lets the person choose up to nine pictures and videos, or take one. They come in the order they were chosen, smaller unless 原图 was ticked. */
  pick(origin: MediaOrigin): Promise<PickOutcome>;
  /** Opens the viewer over the page. The person saves and shares from there. */
  view(media: readonly ViewedMedia[], index: number): void;
}
