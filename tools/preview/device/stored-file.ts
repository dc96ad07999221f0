/** One file of a phone. */
export interface StoredFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mimeType: string;
  readonly modifiedAtMs: number;
}
