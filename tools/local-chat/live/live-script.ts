/** What is said in a seeded live room while somebody is there, line by line. */
export interface LiveScript {
  readonly everySeconds: number;
  readonly lines: readonly { readonly from: string; readonly text: string }[];
}
