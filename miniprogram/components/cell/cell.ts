/**
 * A line of a settings-like list: icon, title, value, badge, arrow.
 *
 * Events: `press`.
 */
export interface Data {
  /** A file name of assets/icons without its ending; empty for none. */
  readonly icon: string;
  readonly title: string;
  readonly value: string;
  /** A number in a red pill; empty for none. */
  readonly badge: string;
  readonly hasArrow: boolean;
  readonly isDestructive: boolean;
}

Component({
  options: { virtualHost: true },
  properties: {
    icon: String,
    title: String,
    value: String,
    badge: String,
    hasArrow: Boolean,
    isDestructive: Boolean,
  },
  methods: {
    onTap() {
      this.triggerEvent('press');
    },
  },
});
