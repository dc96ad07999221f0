/**
 * A field that filters a list while typing.
 *
 * Events: `search` with `{ text }` for every change, also when it was cleared; `keyboard` with `{ heightPx }`.
 */
export interface Data {
  readonly text: string;
  readonly placeholder: string;
  readonly clearLabel: string;
  /** Raises the keyboard as soon as the field is there. */
  readonly hasFocus: boolean;
  /** The page stays where it is when the keyboard comes up: whoever asks for this makes room. */
  readonly keepsPage: boolean;
}

Component({
  options: { virtualHost: true },
  properties: {
    text: String,
    placeholder: String,
    clearLabel: String,
    hasFocus: Boolean,
    keepsPage: Boolean,
  },
  methods: {
    onInput(event: WechatMiniprogram.Input) {
      this.triggerEvent('search', { text: event.detail.value });
    },
    onKeyboard(event: WechatMiniprogram.CustomEvent<{ height: number }>) {
      this.triggerEvent('keyboard', { heightPx: event.detail.height });
    },
    onClear() {
      this.setData({ text: '' });
      this.triggerEvent('search', { text: '' });
    },
  },
});
