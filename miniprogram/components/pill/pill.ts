/**
 * Floats above the end of a message list and takes the person there.
 *
 * Events: `press`.
 */
export interface Data {
  readonly text: string;
}

Component({
  options: { virtualHost: true },
  properties: {
    text: String,
  },
  methods: {
    onTap() {
      this.triggerEvent('press');
    },
  },
});
