/** Settings in a phone's URL, for tests and bookmarks: `theme=dark&language=en&width=320&fontSize=21&network=off`. */
import { DEFAULT_SETTINGS, parseSettings, type DeviceSettings } from './settings';

export function settingsFromAddress(parameters: URLSearchParams): Partial<DeviceSettings> {
  const number = (name: string): number | undefined => {
    const text = parameters.get(name);
    return text === null ? undefined : Number(text);
  };
  const given = {
    theme: parameters.get('theme') ?? undefined,
    language: parameters.get('language') ?? undefined,
    network: parameters.get('network') ?? undefined,
    widthPx: number('width'),
    fontSizePx: number('fontSize'),
  };
  const parsed = parseSettings({ ...DEFAULT_SETTINGS, ...given });
  return {
    ...(given.theme === undefined ? {} : { theme: parsed.theme }),
    ...(given.language === undefined ? {} : { language: parsed.language }),
    ...(given.network === undefined ? {} : { network: parsed.network }),
    ...(given.widthPx === undefined ? {} : { widthPx: parsed.widthPx }),
    ...(given.fontSizePx === undefined ? {} : { fontSizePx: parsed.fontSizePx }),
  };
}
