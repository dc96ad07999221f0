/** What was uploaded, as it is given out. */
export interface StoredFile {
  readonly bytes: Buffer;
  readonly contentType: string;
}
