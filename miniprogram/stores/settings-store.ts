import { action, computed, makeObservable, observable } from 'mobx-miniprogram';
import { languageFor } from '../i18n/language';
import type { DeviceSettings } from '../platform/platform';
import type { Language } from '../i18n/language';
import type { StoredSettings } from './launch-record';

/** Light or dark, or as the device has it. */
export type Appearance = 'system' | 'light' | 'dark';

export type LanguageChoice = 'system' | Language;

/** What the person chose for this device, whoever is signed in. */
export class SettingsStore {
  languageChoice: LanguageChoice;
  appearance: Appearance;

  constructor(
    private readonly device: DeviceSettings,
    stored: StoredSettings,
    private readonly save: (settings: StoredSettings) => void,
  ) {
    this.languageChoice = stored.language;
    this.appearance = stored.appearance;
    makeObservable(this, {
      languageChoice: observable,
      appearance: observable,
      language: computed,
      themeClass: computed,
      chooseLanguage: action,
      chooseAppearance: action,
    });
  }

  get language(): Language {
    return this.languageChoice === 'system'
      ? languageFor(this.device.language)
      : this.languageChoice;
  }

  /** The class of every page's root node. */
  get themeClass(): `theme-${Appearance}` {
    return `theme-${this.appearance}`;
  }

  /** The device's font size relative to the default. */
  get fontScale(): number {
    return this.device.fontScale;
  }

  chooseLanguage(choice: LanguageChoice): void {
    this.languageChoice = choice;
    this.save({ language: choice, appearance: this.appearance });
  }

  chooseAppearance(appearance: Appearance): void {
    this.appearance = appearance;
    this.save({ language: this.languageChoice, appearance });
  }
}
