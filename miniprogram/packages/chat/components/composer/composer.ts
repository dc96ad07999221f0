import { deleteBack } from '../../../../i18n/delete-back';

/**
 * The bar at the foot of a chat: the button that swaps writing and talking, a field that grows to five lines, the button that swaps
 * keyboard and emoji panel, and the one that sends or, with nothing to send, opens what else there is. Below it is room for the
 * keyboard or for one of the panels in the slots `emoji` and `more`, of one height, so that swapping moves nothing. `text` is bound
 * two-way.
 *
 * Events: `compose` with `{ text, caret }` for every change, `caret` with `{ caret }` when the field is left, `dropquote`, `send`,
 * `emoji` or `more` when that panel opens, `keyboard` with `{ heightPx }` when the keyboard is up, `talk` of the bar that is held to
 * talk, `resize` when the height of the composer changed.
 */
export interface Data {
  readonly text: string;
  readonly canSend: boolean;
  readonly label: string;
  readonly sendLabel: string;
  readonly emojiLabel: string;
  readonly keyboardLabel: string;
  readonly moreLabel: string;
  readonly voiceLabel: string;
  readonly talkLabel: string;
  readonly isTalking: boolean;
  /** What is answered; empty for nothing. */
  readonly quoteText: string;
  readonly dropQuoteLabel: string;
  readonly panelPx: number;
  readonly footPx: number;
  readonly isFocused: boolean;
  readonly isAnswering: boolean;
  readonly isPanelOpen: boolean;
  /** Which one was opened last. */
  readonly panel: 'emoji' | 'more';
  readonly cursor: number;
}

/** Where a composer's caret was when its field lost the focus; without one it is at the end. No template shows it. */
const carets = new WeakMap<object, number>();

/** What stands below the bar. */
interface Foot {
  readonly footPx?: number;
  readonly isPanelOpen?: boolean;
  readonly panel?: 'emoji' | 'more';
  readonly isFocused?: boolean;
  readonly isTalking?: boolean;
}

/** What became of a composer whose page is hidden: another page takes the keyboard away after it has come. Shown when it is back. */
const away = new WeakMap<object, Foot>();

Component({
  properties: {
    text: String,
    canSend: Boolean,
    label: String,
    sendLabel: String,
    emojiLabel: String,
    keyboardLabel: String,
    moreLabel: String,
    voiceLabel: String,
    talkLabel: String,
    quoteText: String,
    dropQuoteLabel: String,
    /** How high the panel is as long as the keyboard was not up. */
    panelPx: Number,
  },
  data: {
    /** What the keyboard or the panel takes below the bar. */
    footPx: 0,
    isFocused: false,
    isPanelOpen: false,
    panel: 'emoji',
    /** The bar that is held to talk stands in the place of the field. */
    isTalking: false,
    /** Where the field's caret is put; -1 leaves it alone. */
    cursor: -1,
    keyboardPx: 0,
    isAnswering: false,
  },
  observers: {
    quoteText(quoteText: string) {
      const isAnswering = quoteText !== '';
      if (isAnswering === this.data.isAnswering) return;
      this.setData({ isAnswering }, () => this.triggerEvent('resize'));
    },
  },
  pageLifetimes: {
    hide() {
      away.set(this, {});
    },
    show() {
      const foot = away.get(this) ?? {};
      away.delete(this);
      if (Object.keys(foot).length > 0) this.settle(foot);
    },
  },
  // What no template shows is kept out of the view layer.
  options: { multipleSlots: true, pureDataPattern: /^keyboardPx$/ },
  methods: {
    /** Raises the keyboard. */
    focus() {
      this.setData({ isFocused: true, isTalking: false });
    },
    /** Lowers keyboard and panel: `hold-keyboard` keeps the keyboard up when something else is tapped. */
    blur() {
      if (this.data.isFocused) this.setData({ isFocused: false });
      if (this.data.isPanelOpen) this.settle({ isPanelOpen: false, footPx: 0 });
    },
    /** Puts an emoji where the caret is. */
    insert(words: string) {
      const { before, after } = this.split();
      this.write(before + words, after);
    },
    /** The panel's delete key. */
    deleteBack() {
      const { before, after } = this.split();
      if (before !== '') this.write(deleteBack(before), after);
    },
    onMode() {
      if (this.data.isTalking) {
        this.focus();
        return;
      }
      this.blur();
      // The bar may be lower than what was written.
      this.setData({ isTalking: true }, () => this.triggerEvent('resize'));
    },
    /** Puts the caret where the model wants it in the text that it set. */
    placeCaret(at: number) {
      carets.set(this, at);
      this.setData({ cursor: at });
    },
    onSwap() {
      this.swapTo('emoji');
    },
    onMore() {
      this.swapTo('more');
    },
    /** Opens a panel; one that is open gives way to the keyboard. */
    swapTo(panel: 'emoji' | 'more') {
      if (this.data.isPanelOpen && this.data.panel === panel) {
        this.focus();
        return;
      }
      const footPx = this.data.keyboardPx || this.data.panelPx;
      this.triggerEvent(panel);
      this.settle({ isPanelOpen: true, panel, isFocused: false, isTalking: false, footPx });
    },
    onFocus(event: WechatMiniprogram.TextareaFocus) {
      if (!this.data.isFocused) this.setData({ isFocused: true });
      // A keyboard that was up for another field changes no height: the focus alone tells of it.
      const { height } = event.detail;
      const isOnIt = height === this.data.footPx && !this.data.isPanelOpen;
      if (height > 0 && !isOnIt) this.standOn(height);
    },
    onBlur(event: WechatMiniprogram.TextareaBlur) {
      const { cursor } = event.detail as { readonly cursor?: number };
      if (cursor !== undefined) {
        carets.set(this, cursor);
        this.triggerEvent('caret', { caret: cursor });
      }
      if (this.data.isFocused) this.settle({ isFocused: false });
    },
    onInput(event: WechatMiniprogram.TextareaInput) {
      if (this.data.cursor >= 0) this.setData({ cursor: -1 });
      const { value: text, cursor: caret } = event.detail;
      this.triggerEvent('compose', { text, caret });
    },
    onSend() {
      carets.delete(this);
      this.triggerEvent('send');
    },
    onDropQuote() {
      this.triggerEvent('dropquote');
    },
    onLineChange() {
      this.triggerEvent('resize');
    },
    onKeyboardHeightChange(event: WechatMiniprogram.TextareaKeyboardHeightChange) {
      const { height } = event.detail;
      if (height > 0) this.standOn(height);
      // The panel takes its place: it keeps the room.
      else if (!this.data.isPanelOpen) this.settle({ footPx: 0 });
    },
    standOn(keyboardPx: number) {
      this.triggerEvent('keyboard', { heightPx: keyboardPx });
      this.setData({ keyboardPx });
      this.settle({ isPanelOpen: false, footPx: keyboardPx });
    },
    /** Shows another foot, and tells of it where its height is another. */
    settle(foot: Foot) {
      const late = away.get(this);
      if (late !== undefined) {
        away.set(this, { ...late, ...foot });
        return;
      }
      const isResized = foot.footPx !== undefined && foot.footPx !== this.data.footPx;
      this.setData(foot, () => {
        if (isResized) this.triggerEvent('resize');
      });
    },
    /** The text on both sides of the caret. */
    split(): { before: string; after: string } {
      const { text } = this.data;
      const at = Math.min(carets.get(this) ?? text.length, text.length);
      return { before: text.slice(0, at), after: text.slice(at) };
    },
    write(before: string, after: string) {
      const text = before + after;
      carets.set(this, before.length);
      this.setData({ text, cursor: before.length });
      this.triggerEvent('compose', { text, caret: before.length });
    },
  },
});
