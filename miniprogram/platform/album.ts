/** A picture or video that somebody wants to keep: an address of the web or a file of this device. */
export interface SavedMedia {
  readonly kind: 'picture' | 'video';
  readonly url: string;
}

/**
 * What saving came to.
 * - `refused`: the person or the system does not let the app add to the album
 * - `gone`: the service does not have it any more
 * - `failed`: anything else
 */
export type SaveOutcome = 'saved' | 'refused' | 'gone' | 'failed';

/** The album of the device, as somewhere to put things. */
export interface Album {
  save(media: SavedMedia): Promise<SaveOutcome>;
}
