/**
 * Takes the person to another place of a message list: floats above its end (`down`), or stands where it is put (`up`, `mention`).
 *
 * Events: `press`.
 */
export interface Data {
  readonly text: string;
  readonly kind: 'down' | 'up' | 'mention';
}

Component({
  options: { virtualHost: true },
  properties: {
    text: String,
    kind: { type: String, value: 'down' },
  },
  methods: {
    onTap() {
      this.triggerEvent('press');
    },
  },
});
