/** A folder of the mini program and what its files may import. The first layer whose folder fits a file counts. */
export interface Layer {
  readonly folder: string;
  /** Folders whose values and types may be imported, besides the layer's own folder and `kernel`. */
  readonly values: readonly string[];
  /** Folders of which `import type` only is allowed. */
  readonly types?: readonly string[];
  /** npm packages, by the start of their name. */
  readonly packages?: readonly string[];
  /** Globals of WeChat's that may be named here. */
  readonly globals?: readonly WeChatGlobal[];
}

/** Globals of WeChat's that most code must not see. */
export const weChatGlobals = [
  'wx',
  'getApp',
  'getCurrentPages',
  'App',
  'Page',
  'Component',
  'Behavior',
] as const;

export type WeChatGlobal = (typeof weChatGlobals)[number];

const mobx = ['mobx-miniprogram'];
const sdk = ['@tencentcloud/chat', 'tim-upload-plugin'];
const everything = [''];

const page = {
  values: ['view-models', 'packages/*/view-models', 'binding'],
  globals: ['Page', 'Component', 'getApp'],
} as const;

/** Import directions, lowest first. `ARCHITECTURE.md` shows the same table in words. */
export const layers: readonly Layer[] = [
  { folder: 'kernel', values: [] },
  { folder: 'theme', values: [] },
  { folder: 'domain', values: [] },
  { folder: 'chat', values: ['domain'] },
  {
    folder: 'platform/wechat',
    values: ['platform', 'domain', 'theme'],
    types: ['chat'],
    globals: ['wx', 'getApp', 'getCurrentPages'],
  },
  { folder: 'platform', values: ['domain'], types: ['chat'] },
  { folder: 'i18n', values: ['domain'], types: ['chat', 'platform'] },
  { folder: 'stores', values: ['domain', 'i18n'], types: ['chat', 'platform'], packages: mobx },
  {
    folder: 'view-models',
    values: ['stores', 'domain', 'i18n'],
    types: ['chat', 'platform'],
    packages: mobx,
  },
  { folder: 'embed', values: ['stores', 'domain', 'i18n'], types: ['chat', 'platform'] },
  {
    folder: 'binding',
    values: ['view-models'],
    types: ['stores', 'platform'],
    globals: ['Page', 'Component', 'Behavior', 'getApp'],
  },
  {
    folder: 'components',
    values: ['i18n'],
    types: ['domain', 'view-models'],
    globals: ['Component', 'Behavior'],
  },
  { folder: 'packages/tencent/pages', ...page },
  {
    folder: 'packages/tencent',
    values: ['chat', 'domain'],
    types: ['platform'],
    packages: sdk,
  },
  { folder: 'packages/*/pages', ...page },
  {
    folder: 'packages/*/view-models',
    values: ['view-models', 'stores', 'domain', 'i18n'],
    types: ['chat', 'platform'],
    packages: mobx,
  },
  {
    folder: 'packages/*/components',
    values: ['i18n', 'components'],
    types: ['domain', 'view-models', 'packages/*/view-models'],
    globals: ['Component', 'Behavior'],
  },
  { folder: 'pages', ...page },
  { folder: 'config.ts', values: [] },
  { folder: 'app.ts', values: everything, packages: everything, globals: weChatGlobals },
];

/** The layer of a file, by its path under `miniprogram/`. */
export function layerOf(file: string): Layer | undefined {
  return layers.find(({ folder }) => isInFolder(file, folder));
}

/** Whether a path is in a folder (or is the file) that may hold `*` for one name; `''` holds everything. */
export function isInFolder(file: string, folder: string): boolean {
  if (folder === '') return true;
  const names = file.split('/');
  return folder
    .split('/')
    .every((expected, index) => expected === '*' || expected === names[index]);
}
