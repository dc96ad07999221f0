/** How far the file of a row has come, up or down. */
export interface TransferRow {
  readonly row: string;
  /** Whole percent. */
  readonly percent: number;
}
