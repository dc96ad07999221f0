/**
 * A line of a settings-like list that is on or off. It shows what it is given: whoever hears the tap decides.
 *
 * Events: `toggle`.
 */
export interface Data {
  readonly title: string;
  /** A quieter line below; empty for none. */
  readonly hint: string;
  readonly isOn: boolean;
}

Component({
  options: { virtualHost: true },
  properties: {
    title: String,
    hint: String,
    isOn: Boolean,
  },
  methods: {
    onTap() {
      this.triggerEvent('toggle');
    },
  },
});
