/**
 * The bar at the foot of a chat: a field that grows to five lines, and the button that sends. It stands on the keyboard by
 * itself, so that the system need not push the page. `text` is bound two-way.
 *
 * Events: `compose` with `{ text }` for every change, `send`, `resize` when the height of the bar changed.
 */
export interface Data {
  readonly text: string;
  readonly canSend: boolean;
  readonly label: string;
  readonly sendLabel: string;
  readonly keyboardPx: number;
  readonly isFocused: boolean;
}

Component({
  properties: {
    text: String,
    canSend: Boolean,
    label: String,
    sendLabel: String,
  },
  data: {
    keyboardPx: 0,
    isFocused: false,
  },
  methods: {
    /** Raises the keyboard. */
    focus() {
      this.setData({ isFocused: true });
    },
    /** Lowers the keyboard: `hold-keyboard` keeps it up when something else is tapped. */
    blur() {
      if (this.data.isFocused) this.setData({ isFocused: false });
    },
    onFocus() {
      if (!this.data.isFocused) this.setData({ isFocused: true });
    },
    onBlur() {
      if (this.data.isFocused) this.setData({ isFocused: false });
    },
    onInput(event: WechatMiniprogram.TextareaInput) {
      this.triggerEvent('compose', { text: event.detail.value });
    },
    onSend() {
      if (this.data.canSend) this.triggerEvent('send');
    },
    onLineChange() {
      this.triggerEvent('resize');
    },
    onKeyboardHeightChange(event: WechatMiniprogram.TextareaKeyboardHeightChange) {
      const keyboardPx = event.detail.height;
      if (keyboardPx === this.data.keyboardPx) return;
      this.setData({ keyboardPx }, () => this.triggerEvent('resize'));
    },
  },
});
