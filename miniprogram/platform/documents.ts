/** A file that somebody chose from a chat of WeChat. */
export interface PickedFile {
  /** A temporary file. */
  readonly path: string;
  readonly name: string;
  readonly sizeBytes: number;
}

/**
 * What choosing came to.
 * - `refused`: WeChat does not let the app
 * - `failed`: the device could not do it
 */
export type FilePick =
  | { readonly kind: 'picked'; readonly files: readonly PickedFile[] }
  | { readonly kind: 'cancelled' | 'refused' | 'failed' };

/** Files of all kinds: choosing, reading and passing on. */
export interface Documents {
  /** Lets the person choose up to nine. */
  choose(): Promise<FilePick>;
  /** Opens the device's reader; false where it does not read the file. @param extension such as `pdf` */
  open(path: string, extension: string): Promise<boolean>;
  /** Lets the person send a file to a chat of WeChat; from a tap only. */
  share(path: string, name: string): Promise<'shared' | 'cancelled' | 'failed'>;
}
