import { spawn } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from '../../../tools/checks/project-files';

// Each test starts a linter of its own.
jest.setTimeout(60_000);

/** The names of the rules that a text breaks, were it the content of a file of the project. */
async function brokenRules(
  tool: 'eslint' | 'stylelint',
  file: string,
  text: string,
): Promise<readonly string[]> {
  const executable = path.join(projectRoot, 'node_modules/.bin', tool);
  const child = spawn(executable, ['--stdin', '--stdin-filename', file], {
    cwd: projectRoot,
    // The parser would read the file itself where it runs once only.
    env: { ...process.env, TSESTREE_SINGLE_RUN: 'false', NO_COLOR: '1' },
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stdin.end(text);
  await new Promise((resolve) => child.on('close', resolve));
  const lines = Buffer.concat(chunks).toString().split('\n');
  return lines.flatMap((line) => /^\s+\d+:\d+\s.*\s(\S+)$/.exec(line)?.[1] ?? []);
}

it('TypeScript: no escape from types, no lost promise, no WeChat in the logic, no skipped test, nothing long', async () => {
  const source = `
    export const escape = (value: any): unknown => value!;
    export const lost = (work: () => Promise<void>): void => { work(); };
    export const left = (kind: 'a' | 'b'): void => { switch (kind) { case 'a': } };
    wx.request({ url: '' });
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    export const silenced = (value: any): unknown => value;
    export const words = '你好';
    it.only('a', () => undefined);
    export function long(): void {\n${'void 0;\n'.repeat(320)}}
  `;
  const rules = await brokenRules('eslint', 'miniprogram/domain/ids.ts', source);
  expect(rules).toEqual(
    expect.arrayContaining([
      '@typescript-eslint/no-non-null-assertion',
      '@typescript-eslint/no-floating-promises',
      '@typescript-eslint/switch-exhaustiveness-check',
      'no-restricted-globals',
      'no-restricted-properties',
      'max-lines',
      'max-lines-per-function',
    ]),
  );
  const count = (name: string): number => rules.filter((rule) => rule === name).length;
  // A comment does not silence a rule.
  expect(count('@typescript-eslint/no-explicit-any')).toBe(2);
  // Chinese outside i18n/ and a test that runs alone.
  expect(count('no-restricted-syntax')).toBe(2);
});

it('WXML: lists have keys and events colons', async () => {
  const source = '<view bindtap="a" wx:for="{{rows}}"></view>';
  const rules = await brokenRules('eslint', 'miniprogram/pages/me/me.wxml', source);
  expect(rules).toEqual(expect.arrayContaining(['wxml/wx-key', 'wxml/event-binding-style']));
});

it('WXSS: colours come from the theme and touch feedback from classes', async () => {
  const source =
    '.a:active {\n  color: #fff;\n  background: rgb(0 0 0);\n  border-color: red;\n}\n';
  const outside = await brokenRules('stylelint', 'miniprogram/pages/me/me.wxss', source);
  expect(outside).toEqual([
    'selector-pseudo-class-disallowed-list',
    'color-no-hex',
    'function-disallowed-list',
    'color-named',
  ]);
  const inTheme = await brokenRules('stylelint', 'miniprogram/theme/colours.wxss', source);
  expect(inTheme).toEqual(['selector-pseudo-class-disallowed-list']);
});

it('WXSS: rpx is a length', async () => {
  const rules = await brokenRules(
    'stylelint',
    'miniprogram/pages/me/me.wxss',
    '.a {\n  width: 1rpx;\n}\n',
  );
  expect(rules).toEqual([]);
});
