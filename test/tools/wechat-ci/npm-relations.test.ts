import { formatProblem } from '../../../tools/checks/problem';
import { projectRoot } from '../../../tools/checks/project-files';
import { checkPackedNpm, readNpmRelations } from '../../../tools/wechat-ci/npm-relations';

const sizeOf = (root: string, npmBytes: number) => ({
  root,
  codeBytes: 1,
  assetBytes: 0,
  npmBytes,
});

it('reads where packages go: the main package, and the SDK with its adapter', () => {
  expect(readNpmRelations(projectRoot)).toEqual([
    { manifest: 'package.json', target: '' },
    { manifest: 'miniprogram/packages/tencent/package.json', target: 'packages/tencent' },
  ]);
});

it('complains where the compiler left packages out', () => {
  const relations = readNpmRelations(projectRoot);
  const complete = [sizeOf('', 10), sizeOf('packages/tencent', 10)];
  expect(checkPackedNpm(relations, complete)).toEqual([]);
  const dropped = [sizeOf('', 10), sizeOf('packages/tencent', 0)];
  expect(checkPackedNpm(relations, dropped).map(formatProblem)).toEqual([
    expect.stringContaining('miniprogram/packages/tencent its npm packages are not'),
  ]);
});
