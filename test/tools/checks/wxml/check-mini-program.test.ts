import { checkMiniProgram } from '../../../../tools/checks/wxml/check-mini-program';
import { checkWithCompilers } from '../../../../tools/checks/wxml/compilers';
import { checkManifestKeys } from '../../../../tools/checks/wxml/manifest-keys';
import { loadMiniProgram, type MiniProgram } from '../../../../tools/checks/wxml/mini-program';
import { checkSelectors } from '../../../../tools/checks/wxml/selectors';
import { checkTags } from '../../../../tools/checks/wxml/tags';
import { checkThemeVariables } from '../../../../tools/checks/wxml/theme-variables';
import { checkVisibleText } from '../../../../tools/checks/wxml/visible-text';
import { checkDependencies, parseTemplates } from '../../../../tools/checks/wxml/template-compiler';
import { formatProblem, type Problem } from '../../../../tools/checks/problem';
import { copyWith, fixtureRoot, removeCopies, type Edits } from '../fixture';

type Check = (program: MiniProgram) => readonly Problem[];

const append =
  (more: string) =>
  (text: string): string =>
    text + more;

const replace =
  (from: string, to: string) =>
  (text: string): string => {
    if (!text.includes(from)) throw new Error(`The fixture has no ${from}`);
    return text.replace(from, to);
  };

const complaints = (check: Check, edits: Edits): readonly string[] =>
  check(loadMiniProgram(copyWith(edits))).map(formatProblem);

const templates: Check = (program) => parseTemplates(program).problems;
const dependencies: Check = (program) => checkDependencies(program, parseTemplates(program));
const manifests: Check = (program) => program.problems;

const home = 'pages/home/home';
const bubble = 'components/bubble/bubble';

const mistakes: readonly (readonly [string, Check, Edits, RegExp])[] = [
  [
    'a tag without its end',
    checkWithCompilers,
    { [`${home}.wxml`]: append('<view><text></view>') },
    /^pages\/home\/home\.wxml:\d+:\d+ wcc: .*text/,
  ],
  [
    'half an expression',
    checkWithCompilers,
    { [`${home}.wxml`]: append('<view>{{ a + }}</view>') },
    /^pages\/home\/home\.wxml:\d+:\d+ wcc: Bad value/,
  ],
  [
    'wx:else without wx:if',
    checkWithCompilers,
    { [`${home}.wxml`]: append('<view wx:else />') },
    /wx:if not found/,
  ],
  [
    'a style rule without its end',
    checkWithCompilers,
    { [`${home}.wxss`]: append('.a { color: red; } } .b {') },
    /^pages\/home\/home\.wxss:\d+:\d+ wcsc:/,
  ],
  [
    'a style sheet that imports nothing',
    checkWithCompilers,
    { [`${home}.wxss`]: append('@import "./nowhere.wxss";') },
    /nowhere\.wxss/,
  ],
  [
    'a script that does not parse',
    checkWithCompilers,
    { 'utils/format.wxs': append('\nvar = ;') },
    /^utils\/format\.wxs:\d+:\d+ wcc:/,
  ],
  [
    'an arrow function in a script',
    checkWithCompilers,
    { 'utils/format.wxs': append('\nconst q = (x) => x;') },
    /^utils\/format\.wxs:\d+:\d+ wcc:/,
  ],
  [
    'the same attribute twice',
    templates,
    { [`${home}.wxml`]: append('<view class="a" class="b" />') },
    /home\.wxml:\d+:\d+ .*duplicate/i,
  ],
  [
    'an unknown directive',
    templates,
    { [`${home}.wxml`]: append('<view wx:for="{{rows}}" wx:keyy="id" />') },
    /home\.wxml:\d+:\d+/,
  ],
  [
    'an import of nothing',
    dependencies,
    { [`${home}.wxml`]: append('<import src="./nowhere" />') },
    /home\.wxml refers to pages\/home\/nowhere\.wxml/,
  ],
  [
    'a script file that is not there',
    dependencies,
    { [`${home}.wxml`]: replace('format.wxs', 'nowhere.wxs') },
    /home\.wxml refers to utils\/nowhere\.wxs/,
  ],
  [
    'a tag that nobody registered',
    checkTags,
    { [`${home}.wxml`]: append('<fixture-buble />') },
    /home\.wxml:\d+:1 <fixture-buble> is neither built in nor registered/,
  ],
  [
    'an unregistered tag in an imported template',
    checkTags,
    { 'utils/footer.wxml': append('<template name="b"><lost-tag /></template>') },
    /utils\/footer\.wxml:\d+:\d+ <lost-tag>/,
  ],
  [
    'a registration that leads nowhere',
    checkTags,
    { [`${home}.json`]: replace('bubble/bubble', 'bubble/buble') },
    /home\.json usingComponents: <fixture-bubble> leads to/,
  ],
  [
    'a registration that is not used',
    checkTags,
    { 'pages/me/me.json': '{ "usingComponents": { "b": "/components/bubble/bubble" } }' },
    /me\.json usingComponents: <b> is registered but not used/,
  ],
  [
    'a tag selector in a component',
    checkSelectors,
    { [`${bubble}.wxss`]: append('view { color: red }') },
    /bubble\.wxss:\d+:\d+ component style selects by a tag: view/,
  ],
  [
    'an ID selector in a component',
    checkSelectors,
    { [`${bubble}.wxss`]: append('.a #b { color: red }') },
    /by an ID: \.a #b/,
  ],
  [
    'an attribute selector in a component',
    checkSelectors,
    { [`${bubble}.wxss`]: append('.a[b] { color: red }') },
    /by an attribute/,
  ],
  [
    'a misspelt key in app.json',
    checkManifestKeys,
    { 'app.json': replace('"style"', '"styl"') },
    /app\.json unknown key styl/,
  ],
  [
    'a misspelt window setting',
    checkManifestKeys,
    { 'app.json': replace('navigationBarTitleText', 'navigationBarTitel') },
    /app\.json unknown key window\.navigationBarTitel/,
  ],
  [
    "a misspelt key in a page's JSON",
    checkManifestKeys,
    { 'pages/me/me.json': '{ "disableScrol": true }' },
    /me\.json unknown key disableScrol/,
  ],
  [
    'a tab that is no page',
    checkManifestKeys,
    { 'app.json': replace('"pagePath": "pages/me/me"', '"pagePath": "pages/mi/mi"') },
    /tab pages\/mi\/mi is no page of the main package/,
  ],
  [
    'a tab icon that does not exist',
    checkManifestKeys,
    { 'app.json': replace('"text": "Me"', '"text": "Me", "iconPath": "a.png"') },
    /tab icon a\.png does not exist/,
  ],
  [
    'a theme variable without a dark value',
    checkThemeVariables,
    {
      'pages/me/me.json': '{ "backgroundColor": "@page" }',
      'theme.json': '{ "light": { "page": "#fff" }, "dark": {} }',
    },
    /me\.json @page has no dark value in theme\.json/,
  ],
  [
    'a theme icon that does not exist',
    checkThemeVariables,
    {
      'app.json': replace('"style"', '"themeLocation": "theme.json", "style"'),
      'theme.json': '{ "light": { "icon": "a.png" }, "dark": {} }',
    },
    /theme\.json light icon a\.png does not exist/,
  ],
  [
    'words in a template',
    checkVisibleText,
    { [`${home}.wxml`]: append('<!-- 说明 --><view>发送</view>') },
    /home\.wxml:\d+:\d+ visible text 发送/,
  ],
  [
    'a page without files',
    manifests,
    { 'app.json': replace('"pages/me/me"', '"pages/me/me", "pages/you/you"') },
    /pages\/you\/you\.ts is missing/,
  ],
  ['JSON that does not parse', manifests, { [`${home}.json`]: '{' }, /home\.json is not a JSON/],
];

afterAll(removeCopies);

it('finds nothing wrong in a mini program without mistakes', () => {
  expect(checkMiniProgram(fixtureRoot)).toEqual({
    pageCount: 3,
    componentCount: 1,
    problems: [],
  });
});

it('takes the arguments of :nth-child for no tags', () => {
  const styles = '.row:nth-child(even) .cell:nth-child(3n + 1) { color: red }';
  expect(complaints(checkSelectors, { [`${bubble}.wxss`]: append(styles) })).toEqual([]);
});

it.each(mistakes)('finds %s', (_name, check, edits, complaint) => {
  expect(complaints(check, edits)).toContainEqual(expect.stringMatching(complaint));
});

it('reports what the compilers refuse without running what stumbles over it', () => {
  const root = copyWith({ [`${home}.wxml`]: append('<view><text></view>') });
  expect(checkMiniProgram(root).problems.length).toBeGreaterThan(0);
});
