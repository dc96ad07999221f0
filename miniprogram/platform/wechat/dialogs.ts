import { afterAgreement } from './after-agreement';
import { barColors } from '../../theme/bar-colors';
import { ignore } from './ignore';
import type { Dialogs } from '../platform';

/** Long enough to read a toast: WeChat's own 1.5 s for a few words, more for a sentence. */
function toastMs(text: string): number {
  return Math.min(4000, 1500 + Math.max(0, text.length - 8) * 80);
}

/** WeChat's own toast, modal, action sheet, clipboard and motor. */
export const wechatDialogs: Dialogs = {
  toast(text) {
    wx.showToast({ title: text, icon: 'none', duration: toastMs(text), fail: ignore });
  },
  confirm({ title, text, confirm, cancel, isDestructive }) {
    const theme = wx.getAppBaseInfo().theme ?? 'light';
    const { danger, accent } = barColors[theme];
    return new Promise((resolve) => {
      wx.showModal({
        title,
        content: text ?? '',
        confirmText: confirm,
        cancelText: cancel,
        confirmColor: isDestructive === true ? danger : accent,
        success: (answer) => resolve(answer.confirm),
        fail: () => resolve(false),
      });
    });
  },
  tell({ title, text, close }) {
    return new Promise((resolve) => {
      wx.showModal({
        title,
        content: text,
        showCancel: false,
        confirmText: close,
        success: () => resolve(),
        fail: () => resolve(),
      });
    });
  },
  ask({ title, placeholder, text, confirm, cancel }) {
    const { accent } = barColors[wx.getAppBaseInfo().theme ?? 'light'];
    return new Promise((resolve) => {
      wx.showModal({
        title,
        editable: true,
        placeholderText: placeholder,
        ...(text !== undefined && { content: text }),
        confirmText: confirm,
        cancelText: cancel,
        confirmColor: accent,
        success: (answer) => resolve(answer.confirm ? answer.content : undefined),
        fail: () => resolve(undefined),
      });
    });
  },
  choose(items) {
    return new Promise((resolve) => {
      wx.showActionSheet({
        itemList: [...items],
        success: ({ tapIndex }) => resolve(tapIndex),
        // Dismissing counts as a failure there.
        fail: () => resolve(undefined),
      });
    });
  },
  copy(text) {
    return new Promise((resolve) => {
      const failed = (): void => resolve(false);
      const write = (): void => {
        wx.setClipboardData({ data: text, success: () => resolve(true), fail: failed });
      };
      afterAgreement(write, failed);
    });
  },
  call(phoneNumber) {
    // Failing is how it tells that the person thought better of it.
    wx.makePhoneCall({ phoneNumber, fail: ignore });
  },
  tick() {
    wx.vibrateShort({ type: 'light', fail: ignore });
  },
};
