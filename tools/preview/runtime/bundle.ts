import type { TabBarStyle, WindowStyle } from '../host';

/**
 * The format between `build/` and `runtime/`: what one compiled package (the main package or a subpackage) hands over. A built script is
 * `__definePackage(fileName, bundle)`, where the loader of the runtime provides the function.
 */
export interface PackageBundle {
  /** `''` for the main package, else the subpackage's folder without slashes at its ends. */
  readonly root: string;
  readonly modules: Readonly<Record<string, ModuleFactory>>;
  /** Makes the compiled templates of the package by path; the arguments become variables of its WXS code. */
  readonly templates: (scope: WxsScope) => Readonly<Record<string, unknown>>;
  /** Compiled WXSS by component path; `app` is app.wxss. */
  readonly styles: Readonly<Record<string, string>>;
  readonly components: readonly ComponentEntry[];
  /** Only in the main package. */
  readonly app?: AppManifest;
}

/**
 * One source file as CommonJS. The parameters after `module` shadow browser globals which WeChat's logic layer lacks, so that code which
 * leans on them fails here as it does there. See {@link moduleParameters}.
 */
export type ModuleFactory = (
  require: ModuleRequire,
  module: { exports: unknown },
  exports: unknown,
  ...scope: readonly unknown[]
) => void;

/** WeChat's `require`; IDs are absolute after the build. */
export interface ModuleRequire {
  (id: string): unknown;
  /** Loads the script of the subpackage that holds `path`, relative to the calling file, then resolves to its exports. */
  async(path: string): Promise<unknown>;
}

export interface WxsScope {
  readonly hooks: object;
  readonly getDate: (...parts: unknown[]) => Date;
  readonly getRegExp: (pattern: string, flags?: string) => RegExp;
}

export interface ComponentEntry {
  /** Path without extension, `pages/home/home` or `miniprogram_npm/…`. */
  readonly path: string;
  readonly isPage: boolean;
  /** Module ID of its script. */
  readonly script: string;
  /** Class prefix of its WXSS; absent where its styles are shared. */
  readonly styleScope?: string;
  readonly hasNamedSlots: boolean;
  readonly config: ComponentConfig;
}

/** The part of a component's JSON that the framework reads; component paths are absolute and start with `/`. */
export interface ComponentConfig {
  readonly component: boolean;
  readonly usingComponents: Readonly<Record<string, string>>;
  readonly componentGenerics: Readonly<Record<string, true | { readonly default?: string }>>;
  readonly componentPlaceholder: Readonly<Record<string, string>>;
  readonly styleIsolation?: string;
  readonly addGlobalClass?: boolean;
  readonly pureDataPattern?: string;
}

export interface PageSettings {
  readonly light: WindowStyle;
  readonly dark: WindowStyle;
  readonly isPullDownRefreshEnabled: boolean;
  readonly onReachBottomDistancePx: number;
  readonly isScrollDisabled: boolean;
}

export interface AppManifest {
  readonly entryPage: string;
  /** Every page's route, with the package that holds it. */
  readonly pages: Readonly<Record<string, string>>;
  readonly pageSettings: Readonly<Record<string, PageSettings>>;
  readonly tabBar?: { readonly light: TabBarStyle; readonly dark: TabBarStyle };
  /** Module ID of app.ts; absent where there is none. */
  readonly script?: string;
  /** Script file of each package by its root, as written beside the main script. */
  readonly packageFiles: Readonly<Record<string, string>>;
  readonly isDarkModeFollowed: boolean;
}

/** Mini program globals that every module sees as its own variables, in the order of {@link ModuleFactory}'s scope. */
export const providedNames = [
  'wx',
  'App',
  'Page',
  'Component',
  'Behavior',
  'getApp',
  'getCurrentPages',
] as const;

/** Browser names that do not exist in WeChat's logic layer (the list DevTools hides from modules). */
export const hiddenNames = [
  'window',
  'document',
  'frames',
  'self',
  'location',
  'navigator',
  'localStorage',
  'sessionStorage',
  'history',
  'screen',
  'alert',
  'confirm',
  'prompt',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
] as const;

/** Parameter list of every compiled module. */
export const moduleParameters: readonly string[] = [
  'require',
  'module',
  'exports',
  ...providedNames,
  ...hiddenNames,
];
