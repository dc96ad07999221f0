/** Grey rows where a list is about to be, of its real geometry. They appear after 300 ms: most lists are there sooner. */
export interface Data {
  readonly kind: 'conversations' | 'people' | 'messages';
  /** What a screen reader says while waiting. */
  readonly label: string;
  readonly rows: readonly number[];
}

Component({
  options: { virtualHost: true },
  properties: {
    kind: String,
    label: String,
  },
  data: {
    rows: [0, 1, 2, 3, 4, 5, 6, 7],
  },
});
