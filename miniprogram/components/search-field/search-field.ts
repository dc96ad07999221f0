/**
 * A field that filters a list while typing.
 *
 * Events: `search` with `{ text }` for every change, also when it was cleared.
 */
export interface Data {
  readonly text: string;
  readonly placeholder: string;
  readonly clearLabel: string;
  /** Raises the keyboard as soon as the field is there. */
  readonly hasFocus: boolean;
}

Component({
  options: { virtualHost: true },
  properties: {
    text: String,
    placeholder: String,
    clearLabel: String,
    hasFocus: Boolean,
  },
  methods: {
    onInput(event: WechatMiniprogram.Input) {
      this.triggerEvent('search', { text: event.detail.value });
    },
    onClear() {
      this.setData({ text: '' });
      this.triggerEvent('search', { text: '' });
    },
  },
});
