import { checkMirroredTests } from '../../../../tools/checks/architecture/mirrored-tests';
import { formatProblem } from '../../../../tools/checks/problem';

const complaints = (file: string, text: string, tests: readonly string[] = []): readonly string[] =>
  checkMirroredTests(new Map([[file, text]]), new Set(tests)).map(formatProblem);

it.each([
  'export const a = () => 1;',
  'export const a = { b: new Map() };',
  'export default {};',
  'export function a() {}',
  'export class A {}',
  'const a = 1; export { a };',
])('asks for the test of %s', (text) => {
  expect(complaints('domain/a.ts', text)).toEqual(['domain/a.ts has no test/domain/a.test.ts']);
  expect(complaints('domain/a.ts', text, ['domain/a.test.ts'])).toEqual([]);
});

it.each([
  'export interface A {}',
  'export type A = (b: number) => void;',
  "export { a } from './b';",
  "export const a: Readonly<Record<string, string>> = { b: 'c' };",
  'function a() {}',
])('asks for none of %s', (text) => {
  expect(complaints('domain/a.ts', text)).toEqual([]);
});

it('leaves pages, components and adapters of the device to other tests', () => {
  for (const file of ['pages/a/a.ts', 'components/a/a.ts', 'packages/tencent/pages/a/a.ts']) {
    expect(complaints(file, 'export class A {}')).toEqual([]);
  }
});
