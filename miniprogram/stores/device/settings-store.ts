import { action, computed, makeObservable, observable } from 'mobx-miniprogram';
import { languageFor } from '../../i18n/language';
import type { DeviceSettings } from '../../platform/platform';
import type { Language } from '../../i18n/language';
import type { Appearance, LanguageChoice, StoredSettings } from './stored-settings';
import type { Alerts } from './stored-settings';

/** What the person chose for this device, whoever is signed in. */
export class SettingsStore {
  languageChoice: LanguageChoice;
  appearance: Appearance;
  /** Others hear which of their messages I have read. */
  sendsReceipts: boolean;
  /** Others hear when I am writing, and I hear when they are. */
  showsTyping: boolean;
  alerts: Alerts;

  constructor(
    private readonly device: Pick<DeviceSettings, 'language' | 'fontScale'>,
    stored: StoredSettings,
    private readonly save: (settings: StoredSettings) => void,
  ) {
    this.languageChoice = stored.language;
    this.appearance = stored.appearance;
    this.sendsReceipts = stored.sendsReceipts;
    this.showsTyping = stored.showsTyping;
    this.alerts = stored.alerts;
    makeObservable(this, {
      languageChoice: observable,
      appearance: observable,
      sendsReceipts: observable,
      showsTyping: observable,
      alerts: observable.ref,
      language: computed,
      themeClass: computed,
      chooseLanguage: action,
      chooseAppearance: action,
      setSendsReceipts: action,
      setShowsTyping: action,
      toggleAlert: action,
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
    this.saveAll();
  }

  chooseAppearance(appearance: Appearance): void {
    this.appearance = appearance;
    this.saveAll();
  }

  setSendsReceipts(sendsReceipts: boolean): void {
    this.sendsReceipts = sendsReceipts;
    this.saveAll();
  }

  setShowsTyping(showsTyping: boolean): void {
    this.showsTyping = showsTyping;
    this.saveAll();
  }

  toggleAlert(alert: keyof Alerts): void {
    this.alerts = { ...this.alerts, [alert]: !this.alerts[alert] };
    this.saveAll();
  }

  private saveAll(): void {
    const { languageChoice: language, appearance, sendsReceipts, showsTyping, alerts } = this;
    this.save({ language, appearance, sendsReceipts, showsTyping, alerts });
  }
}
