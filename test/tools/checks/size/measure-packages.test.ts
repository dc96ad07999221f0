import path from 'node:path';
import { checkBudget, totalBytes } from '../../../../tools/checks/size/budget';
import { formatSizes } from '../../../../tools/checks/size/format-sizes';
import { measurePackages } from '../../../../tools/checks/size/measure-packages';
import { formatProblem } from '../../../../tools/checks/problem';
import { projectRoot } from '../../../../tools/checks/project-files';
import { copyWith, removeCopies, type Edits } from '../fixture';

const measure = (edits: Edits): ReturnType<typeof measurePackages> => {
  const root = copyWith(edits);
  return measurePackages(root, path.dirname(root));
};

afterAll(removeCopies);

it('counts every file in the package that it is in, TypeScript as JavaScript', () => {
  const before = measure({});
  expect(before.map(({ root }) => root)).toEqual(['', 'packages/more']);
  const after = measure({
    'packages/more/a.ts': 'interface Left { readonly out: string }\nmodule.exports = 1;\n',
    'assets/a.png': Buffer.alloc(1000),
    'assets/types.d.ts': 'declare const a: string;',
  });
  expect(totalBytes(after[0] ?? zero) - totalBytes(before[0] ?? zero)).toBe(1000);
  expect(totalBytes(after[1] ?? zero) - totalBytes(before[1] ?? zero)).toBe(
    'module.exports=1;\n'.length,
  );
});

it('complains about a main package over 1 MB and a subpackage over 2 MB', () => {
  const heavy = measure({
    'assets/a.png': Buffer.alloc(1024 * 1024),
    'packages/more/a.png': Buffer.alloc(2 * 1024 * 1024),
  });
  expect(checkBudget(heavy).map(formatProblem)).toEqual([
    expect.stringMatching(/^miniprogram\/ weighs \d+ bytes, 1048576 are allowed/),
    expect.stringMatching(/^miniprogram\/packages\/more weighs \d+ bytes, 2097152 are allowed/),
  ]);
  expect(checkBudget(measure({}))).toEqual([]);
});

it('adds the npm packages that a package depends on', () => {
  const manifest = JSON.stringify({ dependencies: { 'mobx-miniprogram': '*' } });
  const root = copyWith({ 'packages/more/package.json': manifest });
  const [main, more] = measurePackages(root, projectRoot);
  expect(main?.npmBytes).toBeGreaterThan(0);
  expect(more?.npmBytes).toBeGreaterThan(10_000);
});

it('prints a table in KB', () => {
  const table = formatSizes([{ root: '', codeBytes: 1024, assetBytes: 512, npmBytes: 0 }]);
  expect(table.split('\n')).toEqual([
    'package  code  assets  npm  total KB  limit KB',
    'main      1.0     0.5  0.0       1.5    1024.0',
  ]);
});

const zero = { root: '', codeBytes: 0, assetBytes: 0, npmBytes: 0 };
