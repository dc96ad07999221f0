import { readFileSync } from 'node:fs';
import path from 'node:path';
import postcss from 'postcss';
import { barColors } from '../../miniprogram/theme/bar-colors';

const root = path.resolve(__dirname, '../../miniprogram');
const sheet = postcss.parse(readFileSync(path.join(root, 'theme/colors.wxss'), 'utf8'));

type Colors = ReadonlyMap<string, string>;

/** The variables that the rule with this selector sets. */
function variablesOf(selector: string, isInMedia: boolean): Colors {
  const colors = new Map<string, string>();
  sheet.walkRules((rule) => {
    const isHere = (rule.parent?.type === 'atrule') === isInMedia;
    if (!isHere || !rule.selectors.includes(selector)) return;
    rule.walkDecls((declaration) => {
      colors.set(declaration.prop, declaration.value);
    });
  });
  return colors;
}

const light = variablesOf('.theme-light', false);
const dark = variablesOf('.theme-dark', false);

/** Relative luminance as WCAG 2 defines it. */
function luminance(hex: string): number {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((d) => d + d).join('') : hex.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => {
    const channel = Number.parseInt(digits.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(colors: Colors, text: string, ground: string): number {
  const [a, b] = [text, ground].map((name) => luminance(colors.get(name) ?? ''));
  const [darker, lighter] = [Math.min(a ?? 0, b ?? 0), Math.max(a ?? 0, b ?? 0)];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Text on the grounds that it stands on somewhere. */
const pairs: readonly (readonly [string, string])[] = [
  ...['--page', '--surface', '--surface-pinned', '--surface-pressed'].flatMap((ground) => [
    ['--text', ground] as const,
    ['--text-2', ground] as const,
  ]),
  ['--text-2', '--flash'],
  ['--text-2', '--quote'],
  ['--text-3', '--surface'],
  ['--on-menu', '--menu'],
  ['--on-viewer', '--viewer'],
  ['--on-viewer-2', '--viewer'],
  ['--on-menu', '--menu-pressed'],
  ['--accent', '--surface'],
  ['--link', '--page'],
  ['--link', '--surface'],
  ['--link-own', '--bubble-own'],
  ['--danger', '--page'],
  ['--danger', '--surface'],
  ['--danger', '--surface-pinned'],
  ['--on-accent', '--accent'],
  ['--on-accent', '--accent-pressed'],
  ['--on-bubble-own', '--bubble-own'],
  ['--on-bubble-own', '--bubble-own-pressed'],
  ['--on-danger', '--danger'],
  ['--on-notice', '--notice'],
  ['--on-badge', '--badge'],
  ...['pdf', 'word', 'sheet', 'slides', 'media', 'archive', 'other'].map(
    (look) => ['--on-file', `--file-${look}`] as const,
  ),
  ['--on-action', '--action-pin'],
  ['--on-action', '--action-more'],
  ...Array.from({ length: 8 }, (_, hue) => [`--on-hue-${hue}`, `--hue-${hue}`] as const),
];

it.each(pairs)('%s can be read on %s, light and dark (WCAG AA)', (text, ground) => {
  expect(contrast(light, text, ground)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(dark, text, ground)).toBeGreaterThanOrEqual(4.5);
});

it('is equally dark by choice and by the device', () => {
  expect(variablesOf('.theme-system', true)).toEqual(dark);
  expect(variablesOf('page', true)).toEqual(dark);
});

it('has a dark value for every light one', () => {
  expect([...dark.keys()]).toEqual([...light.keys()]);
  expect(variablesOf('.theme-system', false)).toEqual(light);
});

it.each(['light', 'dark'] as const)('draws the bars in the colours of the pages: %s', (theme) => {
  const colors = theme === 'light' ? light : dark;
  const long = (name: string): string =>
    (colors.get(name) ?? '').replace(/^#(.)(.)(.)$/u, '#$1$1$2$2$3$3');
  const json: unknown = JSON.parse(readFileSync(path.join(root, 'theme.json'), 'utf8'));
  expect(barColors[theme]).toMatchObject({
    page: long('--page'),
    tabBar: long('--surface'),
    tabText: long('--text-2'),
    tabSelected: long('--accent'),
    accent: long('--accent'),
    danger: long('--danger'),
  });
  const { page, tabBar, tabText, tabSelected, tabBorder } = barColors[theme];
  expect(json).toMatchObject({ [theme]: { page, tabBar, tabText, tabSelected, tabBorder } });
});
