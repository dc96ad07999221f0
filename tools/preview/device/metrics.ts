/** Sizes of the phones the preview knows, in CSS pixels. */
import type { PhoneWidthPx } from './settings';

export interface PhoneMetrics {
  readonly widthPx: PhoneWidthPx;
  readonly heightPx: number;
  readonly statusBarPx: number;
  /** Height of the home indicator; 0 on the phone that has a button instead. */
  readonly safeAreaBottomPx: number;
  /** The Chinese keyboard, from the screen's bottom edge. */
  readonly keyboardPx: number;
}

/** The navigation bar below the status bar: 44 on iOS. */
export const NAVIGATION_BAR_PX = 44;
/** The capsule's size and distance from the right edge as WeChat for iOS draws it. */
export const CAPSULE = { widthPx: 87, heightPx: 32, rightPx: 7, gapPx: 6 } as const;

const BY_WIDTH: Readonly<Record<PhoneWidthPx, Omit<PhoneMetrics, 'widthPx'>>> = {
  320: { heightPx: 568, statusBarPx: 20, safeAreaBottomPx: 0, keyboardPx: 253 },
  375: { heightPx: 812, statusBarPx: 44, safeAreaBottomPx: 34, keyboardPx: 291 },
  414: { heightPx: 896, statusBarPx: 44, safeAreaBottomPx: 34, keyboardPx: 291 },
};

export const metricsOf = (widthPx: PhoneWidthPx): PhoneMetrics => ({
  widthPx,
  ...BY_WIDTH[widthPx],
});
