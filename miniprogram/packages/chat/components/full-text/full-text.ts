/**
 * A text over the whole screen, large and selectable. A tap anywhere closes it.
 *
 * Events: `close`.
 */
export interface Data {
  readonly text: string;
  readonly closeLabel: string;
}

Component({
  properties: {
    text: String,
    closeLabel: String,
  },
  methods: {
    onTap() {
      this.triggerEvent('close');
    },
  },
});
