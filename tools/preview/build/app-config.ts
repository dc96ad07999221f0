import path from 'node:path';
import type { TabBarStyle, WindowStyle } from '../host';
import type { PageSettings } from '../runtime/bundle';
import type { IssueList } from './issues';
import { asObject, asString, asStrings, type JsonObject, readJsonFile } from './json-file';
import { resolveThemeVariables, type ThemeName } from './theme-variables';

/** app.json as the build uses it. */
export interface AppConfig {
  readonly json: JsonObject;
  readonly themes: JsonObject;
  readonly entryPage: string;
  /** Route to package root, in app.json's order. */
  readonly pages: ReadonlyMap<string, string>;
  /** Folders of the subpackages, without slashes at their ends. */
  readonly subpackageRoots: readonly string[];
}

/** Reads app.json and theme.json under `root`. */
export function readAppConfig(root: string, issues: IssueList): AppConfig {
  const json = readJsonFile(path.join(root, 'app.json'), 'app.json', issues);
  if (!json) issues.error({ kind: 'json', file: 'app.json', message: 'not found or not readable' });
  const config = json ?? {};
  const themeFile = asString(config['themeLocation']) ?? 'theme.json';
  const pages = new Map(asStrings(config['pages']).map((page) => [page, '']));
  const subpackages = [config['subPackages'], config['subpackages']].find(Array.isArray) ?? [];
  const subpackageRoots: string[] = [];
  for (const item of subpackages) {
    const subpackage = asObject(item);
    const folder = (asString(subpackage['root']) ?? '').replace(/^\/+|\/+$/g, '');
    subpackageRoots.push(folder);
    for (const page of asStrings(subpackage['pages'])) pages.set(`${folder}/${page}`, folder);
  }
  return {
    json: config,
    themes: readJsonFile(path.join(root, themeFile), themeFile, issues) ?? {},
    entryPage: asString(config['entryPagePath']) ?? [...pages.keys()][0] ?? '',
    pages,
    subpackageRoots,
  };
}

/** The package root that holds `modulePath`, `''` for the main package. */
export function packageOf(modulePath: string, subpackageRoots: readonly string[]): string {
  return subpackageRoots.find((root) => modulePath.startsWith(`${root}/`)) ?? '';
}

function windowStyle(settings: JsonObject): WindowStyle {
  return {
    navigationBarTitleText: asString(settings['navigationBarTitleText']) ?? '',
    navigationBarBackgroundColor: asString(settings['navigationBarBackgroundColor']) ?? '#000000',
    navigationBarTextStyle: settings['navigationBarTextStyle'] === 'black' ? 'black' : 'white',
    navigationStyle: settings['navigationStyle'] === 'custom' ? 'custom' : 'default',
    backgroundColor: asString(settings['backgroundColor']) ?? '#ffffff',
  };
}

/** Merges app.json's `window` with a page's own JSON, once per theme. */
export function pageSettings(
  config: AppConfig,
  page: JsonObject,
  pageFile: string,
  issues: IssueList,
): PageSettings {
  const merged = { ...asObject(config.json['window']), ...page };
  const resolved = (theme: ThemeName): JsonObject =>
    asObject(
      resolveThemeVariables(merged, config.themes, theme, (name) => {
        issues.warn({
          kind: 'json',
          file: pageFile,
          message: `theme.json has no ${theme} ${name}`,
        });
      }),
    );
  const distance = merged['onReachBottomDistance'];
  return {
    light: windowStyle(resolved('light')),
    dark: windowStyle(resolved('dark')),
    isPullDownRefreshEnabled: merged['enablePullDownRefresh'] === true,
    onReachBottomDistancePx: typeof distance === 'number' ? distance : 50,
    isScrollDisabled: merged['disableScroll'] === true,
  };
}

function tabBarStyle(json: JsonObject): TabBarStyle {
  const list = Array.isArray(json['list']) ? json['list'].map(asObject) : [];
  return {
    color: asString(json['color']) ?? '#7a7e83',
    selectedColor: asString(json['selectedColor']) ?? '#3cc51f',
    backgroundColor: asString(json['backgroundColor']) ?? '#ffffff',
    borderStyle: json['borderStyle'] === 'white' ? 'white' : 'black',
    items: list.map((item) => {
      const iconUrl = asString(item['iconPath']);
      const selectedIconUrl = asString(item['selectedIconPath']);
      return {
        pagePath: asString(item['pagePath']) ?? '',
        text: asString(item['text']) ?? '',
        ...(iconUrl === undefined ? {} : { iconUrl }),
        ...(selectedIconUrl === undefined ? {} : { selectedIconUrl }),
      };
    }),
  };
}

/** The tab bar for both themes; undefined where app.json has none. */
export function themedTabBar(
  config: AppConfig,
  issues: IssueList,
): { readonly light: TabBarStyle; readonly dark: TabBarStyle } | undefined {
  const tabBar = config.json['tabBar'];
  if (tabBar === undefined) return undefined;
  const resolved = (theme: ThemeName): TabBarStyle =>
    tabBarStyle(
      asObject(
        resolveThemeVariables(tabBar, config.themes, theme, (name) => {
          issues.warn({
            kind: 'json',
            file: 'app.json',
            message: `theme.json has no ${theme} ${name}`,
          });
        }),
      ),
    );
  return { light: resolved('light'), dark: resolved('dark') };
}
