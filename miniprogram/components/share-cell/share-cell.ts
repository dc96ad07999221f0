/**
 * A line of a settings-like list that sends the page on as a mini program card: WeChat asks the page for the card when it is tapped.
 * Where that may not be done it is off, and says why.
 */
export interface Data {
  readonly title: string;
  /** Why it may not be sent on; empty where it may. */
  readonly reason: string;
}

Component({
  options: { virtualHost: true },
  properties: {
    title: String,
    reason: String,
  },
});
