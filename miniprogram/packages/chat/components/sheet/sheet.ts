/**
 * A panel from the lower edge of the page, over everything else, with a title and room for what is in it.
 *
 * Events: `close` when the backdrop or the cross was touched.
 */
export interface Data {
  readonly title: string;
  readonly closeLabel: string;
}

Component({
  properties: {
    title: String,
    closeLabel: String,
  },
  methods: {
    onClose() {
      this.triggerEvent('close');
    },
    /** Keeps what lies below from moving. */
    onMove() {},
  },
});
