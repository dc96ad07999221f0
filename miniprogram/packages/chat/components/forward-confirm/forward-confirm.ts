import type { ForwardConfirm } from '../../view-models/forward/forward-data';
import type { ForwardStrings } from '../../../../i18n/sections/forward';

/**
 * Asks before something is forwarded: to whom, what, and a note to go with it.
 *
 * Events: `cancel`, `send` with `{ comment }`.
 */
export interface Data {
  readonly confirm: ForwardConfirm;
  readonly t: ForwardStrings;
  readonly comment: string;
  readonly keyboardPx: number;
}

Component({
  properties: {
    confirm: Object,
    t: Object,
  },
  data: {
    comment: '',
    /** What the keyboard takes of the screen. */
    keyboardPx: 0,
  },
  methods: {
    onInput(event: WechatMiniprogram.Input) {
      this.setData({ comment: event.detail.value });
    },
    /** A keyboard that was up for the search changes no height: the focus tells of it. */
    onKeyboard(event: WechatMiniprogram.InputKeyboardHeightChange | WechatMiniprogram.InputFocus) {
      this.setData({ keyboardPx: event.detail.height });
    },
    onCancel() {
      this.triggerEvent('cancel');
    },
    onSend() {
      this.triggerEvent('send', { comment: this.data.comment });
    },
  },
});
