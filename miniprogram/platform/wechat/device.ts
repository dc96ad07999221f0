import type { DeviceSettings } from '../platform';

/** WeChat's font size at its default setting, in px; used where the device reports no factor. */
const DEFAULT_FONT_PX = 16;

/** Reads what the device is set to, once. */
export function readDevice(): DeviceSettings {
  const { language, fontSizeScaleFactor, fontSizeSetting } = wx.getAppBaseInfo();
  return {
    language,
    fontScale:
      positive(fontSizeScaleFactor) ??
      (positive(fontSizeSetting) ?? DEFAULT_FONT_PX) / DEFAULT_FONT_PX,
    windowWidthPx: wx.getWindowInfo().windowWidth,
  };
}

/** Fields that older base libraries lack are missing whatever their type says. */
function positive(value: number | undefined): number | undefined {
  return typeof value === 'number' && value > 0 ? value : undefined;
}
