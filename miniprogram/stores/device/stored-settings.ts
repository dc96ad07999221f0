import type { Language } from '../../i18n/language';

/** Light or dark, or as the device has it. */
export type Appearance = 'system' | 'light' | 'dark';

export type LanguageChoice = 'system' | Language;

/** How a message of another chat is announced while the app is open; sound and vibration only with the banner. */
export interface Alerts {
  readonly banner: boolean;
  readonly sound: boolean;
  readonly vibration: boolean;
}

/** What a person chose for this device, as it is kept. */
export interface StoredSettings {
  readonly language: LanguageChoice;
  readonly appearance: Appearance;
  readonly sendsReceipts: boolean;
  readonly showsTyping: boolean;
  readonly alerts: Alerts;
}

/** What nobody has chosen otherwise. */
export const DEFAULT_SETTINGS: StoredSettings = {
  language: 'system',
  appearance: 'system',
  sendsReceipts: true,
  showsTyping: true,
  alerts: { banner: true, sound: true, vibration: true },
};
