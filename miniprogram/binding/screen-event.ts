/** What a page's handlers see of an event. */
export interface ScreenEvent {
  readonly detail: Readonly<Record<string, unknown>>;
  readonly currentTarget: {
    readonly id: string;
    readonly dataset: Readonly<Record<string, unknown>>;
  };
}
