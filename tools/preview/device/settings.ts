/** What a person can change about one phone from the device panel; kept over reloads. */
import { Listeners } from './listeners';
import { asRecord } from './values';

export type NetworkState = 'online' | 'slow' | 'off';
export type Theme = 'light' | 'dark';
export type Language = 'zh_CN' | 'en';
export type PermissionAnswer = 'ask' | 'allow' | 'refuse';

/** Scopes the app may ask for, in WeChat's spelling. */
export const PERMISSION_SCOPES = [
  'scope.record',
  'scope.camera',
  'scope.writePhotosAlbum',
  'scope.userLocation',
] as const;
export type PermissionScope = (typeof PERMISSION_SCOPES)[number];

/** `fontSizeSetting` in px: WeChat's slider, 17 is its standard. */
export const FONT_SIZES_PX = [15, 17, 19, 21, 24, 26] as const;

/** Widths of the phones people have: the smallest supported, the usual, a large one. */
export const PHONE_WIDTHS_PX = [320, 375, 414] as const;
export type PhoneWidthPx = (typeof PHONE_WIDTHS_PX)[number];

export interface DeviceSettings {
  readonly network: NetworkState;
  readonly theme: Theme;
  readonly language: Language;
  readonly fontSizePx: number;
  readonly widthPx: PhoneWidthPx;
  readonly isStorageFull: boolean;
  /** WeChat's privacy agreement for the mini program was agreed to on this phone. */
  readonly isPrivacyAgreed: boolean;
  readonly permissions: Readonly<Record<PermissionScope, PermissionAnswer>>;
}

export const DEFAULT_SETTINGS: DeviceSettings = {
  network: 'online',
  theme: 'light',
  language: 'zh_CN',
  fontSizePx: 17,
  widthPx: 375,
  isStorageFull: false,
  isPrivacyAgreed: false,
  permissions: {
    'scope.record': 'ask',
    'scope.camera': 'ask',
    'scope.writePhotosAlbum': 'ask',
    'scope.userLocation': 'ask',
  },
};

export interface SettingsChange {
  readonly now: DeviceSettings;
  readonly before: DeviceSettings;
}

const isOneOf = <Value extends string | number>(
  values: readonly Value[],
  value: unknown,
): value is Value => values.some((each) => each === value);

function parsePermissions(value: unknown): DeviceSettings['permissions'] {
  const given = asRecord(value);
  const permissions = { ...DEFAULT_SETTINGS.permissions };
  for (const scope of PERMISSION_SCOPES) {
    const answer = given[scope];
    if (isOneOf(['ask', 'allow', 'refuse'] as const, answer)) permissions[scope] = answer;
  }
  return permissions;
}

/** Reads settings from untrusted JSON (the phone's URL, an earlier version's storage); what is not valid falls back. */
export function parseSettings(value: unknown): DeviceSettings {
  const given = asRecord(value);
  const pick = <Key extends 'network' | 'theme' | 'language' | 'fontSizePx' | 'widthPx'>(
    key: Key,
    values: readonly DeviceSettings[Key][],
  ): DeviceSettings[Key] => {
    const candidate = given[key];
    return values.find((each) => each === candidate) ?? DEFAULT_SETTINGS[key];
  };
  return {
    network: pick('network', ['online', 'slow', 'off']),
    theme: pick('theme', ['light', 'dark']),
    language: pick('language', ['zh_CN', 'en']),
    fontSizePx: pick('fontSizePx', FONT_SIZES_PX),
    widthPx: pick('widthPx', PHONE_WIDTHS_PX),
    isStorageFull: given['isStorageFull'] === true,
    isPrivacyAgreed: given['isPrivacyAgreed'] === true,
    permissions: parsePermissions(given['permissions']),
  };
}

/** The settings of one phone, saved under one key of the browser's storage. */
export class SettingsStore {
  private current: DeviceSettings;
  private readonly listeners = new Listeners<SettingsChange>();

  constructor(
    private readonly storage: Storage,
    private readonly key: string,
    overrides: Partial<DeviceSettings> = {},
  ) {
    this.current = { ...parseSettings(this.load()), ...overrides };
  }

  get(): DeviceSettings {
    return this.current;
  }

  /** @throws where there is no such network: the mini program would hear of a change to nothing */
  update(patch: Partial<DeviceSettings>): void {
    const before = this.current;
    const { network = before.network } = patch;
    if (parseSettings({ network }).network !== network)
      throw new TypeError(`There is no network "${network}": online, slow or off`);
    this.current = { ...before, ...patch };
    this.storage.setItem(this.key, JSON.stringify(this.current));
    this.listeners.emit({ now: this.current, before });
  }

  onChange(listener: (change: SettingsChange) => void): () => void {
    return this.listeners.add(listener);
  }

  private load(): unknown {
    try {
      return JSON.parse(this.storage.getItem(this.key) ?? 'null');
    } catch {
      return null;
    }
  }
}
