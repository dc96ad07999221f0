import type { PhoneContext } from '../context';
import { openActionSheet, openModal } from '../chrome/dialogs';
import type { ToastIcon } from '../chrome/toast';
import { ApiFailure, defineApis, type Wx } from './define-apis';

type Names =
  | 'showToast'
  | 'hideToast'
  | 'showLoading'
  | 'hideLoading'
  | 'showModal'
  | 'showActionSheet'
  | 'setClipboardData'
  | 'getClipboardData'
  | 'vibrateShort'
  | 'vibrateLong'
  | 'makePhoneCall'
  | 'hideKeyboard';

/** WeChat's default for `wx.showToast`. */
const TOAST_MS = 1500;
/** `wx.showActionSheet` refuses longer lists. */
const ACTION_SHEET_LIMIT = 6;

const ICONS: readonly ToastIcon[] = ['success', 'error', 'loading', 'none'];
const toastIcon = (icon: unknown): ToastIcon => ICONS.find((each) => each === icon) ?? 'success';

/** Absent outside secure contexts, which the typings do not say. */
const clipboard = (): Clipboard | undefined =>
  'clipboard' in navigator ? navigator.clipboard : undefined;

/** Absent in Safari and Firefox. */
const vibrate = (durationMs: number): boolean =>
  'vibrate' in navigator && navigator.vibrate(durationMs);

/** Toasts, dialogs, clipboard, vibration and calls. */
export function createFeedbackApis({ frame, files }: PhoneContext): Pick<Wx, Names> {
  const { layers, toast } = frame;
  const copied = { text: '' };
  return defineApis<Names>({
    showToast: ({ title, icon, image, duration = TOAST_MS, mask = false }) =>
      toast.show({
        title,
        icon: toastIcon(icon),
        imageUrl: image === undefined ? undefined : files.urlOf(image),
        durationMs: duration,
        hasMask: mask,
      }),
    hideToast: () => toast.hide(),
    showLoading: ({ title, mask = false }) => toast.show({ title, icon: 'loading', hasMask: mask }),
    hideLoading: () => toast.hide(),
    showModal: async (option) => {
      const outcome = await openModal(layers, {
        title: option.title ?? '',
        content: option.content ?? '',
        isEditable: option.editable ?? false,
        placeholder: option.placeholderText ?? '',
        confirmText: option.confirmText ?? frame.words.confirm,
        confirmColor: option.confirmColor,
        cancelText:
          option.showCancel === false ? undefined : (option.cancelText ?? frame.words.cancel),
        cancelColor: option.cancelColor,
      });
      return {
        confirm: outcome.isConfirmed,
        cancel: !outcome.isConfirmed,
        content: outcome.isConfirmed ? (outcome.content ?? '') : '',
      };
    },
    showActionSheet: async ({ itemList, itemColor, alertText = '' }) => {
      if (itemList.length > ACTION_SHEET_LIMIT) {
        throw new ApiFailure('parameter error: itemList should not be large than 6');
      }
      const tapIndex = await openActionSheet(layers, frame.words, {
        title: alertText,
        items: itemList,
        itemColor,
      });
      if (tapIndex === undefined) throw new ApiFailure('cancel');
      return { tapIndex };
    },
    setClipboardData: ({ data }) => {
      copied.text = data;
      // The browser may refuse without a permission; the phone's own clipboard has the text either way.
      clipboard()
        ?.writeText(data)
        .catch(() => undefined);
      toast.show({
        title: frame.words.copied,
        icon: 'success',
        durationMs: TOAST_MS,
        hasMask: false,
      });
    },
    getClipboardData: () => ({ data: copied.text }),
    vibrateShort: () => void vibrate(15),
    vibrateLong: () => void vibrate(400),
    makePhoneCall: async ({ phoneNumber }) => {
      const chosen = await openActionSheet(layers, frame.words, {
        title: phoneNumber,
        items: [frame.words.call],
      });
      if (chosen === undefined) throw new ApiFailure('cancel');
    },
    hideKeyboard: () => frame.keyboard.lower(),
  });
}
