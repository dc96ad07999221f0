import { DEFAULT_SETTINGS } from '../../../miniprogram/stores/device/stored-settings';
import { SettingsStore } from '../../../miniprogram/stores/device/settings-store';
import type { StoredSettings } from '../../../miniprogram/stores/device/stored-settings';

function build(language: string, stored: Partial<StoredSettings> = {}) {
  const saved: StoredSettings[] = [];
  const settings = new SettingsStore(
    { language, fontScale: 1.25 },
    { ...DEFAULT_SETTINGS, ...stored },
    (value) => saved.push(value),
  );
  return { settings, saved };
}

describe('the settings store', () => {
  it('follows the device until something is chosen', () => {
    expect(build('en_US').settings.language).toBe('en');
    expect(build('zh_CN').settings.language).toBe('zh-CN');
    expect(build('zh_CN', { language: 'en' }).settings.language).toBe('en');
    expect(build('zh_CN').settings.fontScale).toBe(1.25);
  });

  it('saves a choice with what was chosen before', () => {
    const { settings, saved } = build('zh_CN');
    settings.chooseAppearance('dark');
    settings.chooseLanguage('en');
    expect([settings.themeClass, settings.language]).toEqual(['theme-dark', 'en']);
    settings.chooseLanguage('system');
    expect(settings.language).toBe('zh-CN');
    expect(saved).toEqual([
      { ...DEFAULT_SETTINGS, language: 'system', appearance: 'dark' },
      { ...DEFAULT_SETTINGS, language: 'en', appearance: 'dark' },
      { ...DEFAULT_SETTINGS, language: 'system', appearance: 'dark' },
    ]);
  });
});

it('keeps whether receipts and typing are told', () => {
  const { settings, saved } = build('zh_CN');
  settings.setSendsReceipts(false);
  settings.setShowsTyping(false);
  expect(saved.at(-1)).toEqual({ ...DEFAULT_SETTINGS, sendsReceipts: false, showsTyping: false });
});

it('keeps how messages of other chats are announced', () => {
  const { settings, saved } = build('zh_CN');
  expect(settings.alerts).toEqual({ banner: true, sound: true, vibration: true });
  settings.toggleAlert('sound');
  settings.toggleAlert('banner');
  settings.toggleAlert('banner');
  expect(saved.at(-1)?.alerts).toEqual({ banner: true, sound: false, vibration: true });
});
