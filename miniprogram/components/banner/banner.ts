/**
 * A sentence under the navigation bar about the connection or the sign-in, with what can be done about it.
 *
 * Events: `action`.
 */
export interface Data {
  readonly text: string;
  /** The button's words; empty when there is nothing to do but wait. */
  readonly action: string;
}

Component({
  options: { virtualHost: true },
  properties: {
    text: String,
    action: String,
  },
  methods: {
    onAction() {
      this.triggerEvent('action');
    },
  },
});
