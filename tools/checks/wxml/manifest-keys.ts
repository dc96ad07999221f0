import { asRecord } from '../../../miniprogram/kernel/json';
import type { MiniProgram } from './mini-program';
import type { Problem } from '../problem';

/** Window settings: under `window` in app.json, at the top level in a page's JSON. From WeChat's reference. */
const windowKeys = [
  'backgroundColor',
  'backgroundColorBottom',
  'backgroundColorContent',
  'backgroundColorTop',
  'backgroundTextStyle',
  'enablePullDownRefresh',
  'handleWebviewPreload',
  'homeButton',
  'initialRenderingCache',
  'navigationBarBackgroundColor',
  'navigationBarTextStyle',
  'navigationBarTitleText',
  'navigationStyle',
  'onReachBottomDistance',
  'pageOrientation',
  'restartStrategy',
  'visualEffectInBackground',
];

const componentKeys = [
  'component',
  'componentGenerics',
  'componentPlaceholder',
  'pureDataPattern',
  'styleIsolation',
  'usingComponents',
  'virtualHost',
];

const pageKeys = [
  ...windowKeys,
  ...componentKeys,
  'disableScroll',
  'renderer',
  'singlePage',
  'style',
];

const appKeys = [
  'componentFramework',
  'componentPlaceholder',
  'convertRpxToVw',
  'darkmode',
  'debug',
  'embeddedAppIdList',
  'entryPagePath',
  'functionalPages',
  'halfPage',
  'lazyCodeLoading',
  'navigateToMiniProgramAppIdList',
  'networkTimeout',
  'pages',
  'permission',
  'plugins',
  'preloadRule',
  'renderer',
  'rendererOptions',
  'requiredBackgroundModes',
  'requiredPrivateInfos',
  'resizable',
  'resolveAlias',
  'serviceProviderTicket',
  'singlePage',
  'sitemapLocation',
  'static',
  'style',
  'subPackages',
  'subpackages',
  'supportedMaterials',
  'tabBar',
  'themeLocation',
  'useExtendedLib',
  'usingComponents',
  'window',
  'workers',
  '__usePrivacyCheck__',
];

const tabBarKeys = [
  'backgroundColor',
  'borderStyle',
  'color',
  'custom',
  'list',
  'position',
  'selectedColor',
];
const tabKeys = ['iconPath', 'pagePath', 'selectedIconPath', 'text'];
const subPackageKeys = ['entry', 'independent', 'name', 'pages', 'plugins', 'root'];

/** Misspelt keys in app.json and in the JSON of pages and components, which WeChat ignores silently. */
export function checkManifestKeys(program: MiniProgram): readonly Problem[] {
  const { app } = program;
  return [
    ...unknownKeys('app.json', '', app, appKeys),
    ...unknownKeys('app.json', 'window.', app['window'], windowKeys),
    ...unknownKeys('app.json', 'tabBar.', app['tabBar'], tabBarKeys),
    ...listUnknownKeys('tabBar.list', asRecord(app['tabBar'])?.['list'], tabKeys),
    ...listUnknownKeys('subPackages', app['subPackages'] ?? app['subpackages'], subPackageKeys),
    ...program.units.flatMap(({ path, kind, manifest }) =>
      unknownKeys(`${path}.json`, '', manifest, kind === 'page' ? pageKeys : componentKeys),
    ),
    ...checkTabs(program),
  ];
}

function unknownKeys(
  file: string,
  prefix: string,
  value: unknown,
  known: readonly string[],
): readonly Problem[] {
  return Object.keys(asRecord(value) ?? {})
    .filter((key) => !known.includes(key))
    .map((key) => ({ file, message: `unknown key ${prefix}${key}` }));
}

function listUnknownKeys(
  name: string,
  value: unknown,
  known: readonly string[],
): readonly Problem[] {
  return (Array.isArray(value) ? value : []).flatMap((item: unknown, index) =>
    unknownKeys('app.json', `${name}[${String(index)}].`, item, known),
  );
}

/** A tab's page has to be in the main package, and its icons have to exist. */
function checkTabs({ app, files, packages }: MiniProgram): readonly Problem[] {
  const tabs = asRecord(app['tabBar'])?.['list'];
  const mainPages = packages.find(({ root }) => root === '')?.pages ?? [];
  return (Array.isArray(tabs) ? tabs : []).flatMap((tab: unknown) => {
    const { pagePath, iconPath, selectedIconPath } = asRecord(tab) ?? {};
    const icons = [iconPath, selectedIconPath].filter((icon) => icon !== undefined).map(String);
    return [
      ...(mainPages.includes(String(pagePath))
        ? []
        : [
            { file: 'app.json', message: `tab ${String(pagePath)} is no page of the main package` },
          ]),
      ...icons
        .filter((icon) => !icon.startsWith('@') && !files.includes(icon.replace(/^\//, '')))
        .map((icon) => ({ file: 'app.json', message: `tab icon ${icon} does not exist` })),
    ];
  });
}
