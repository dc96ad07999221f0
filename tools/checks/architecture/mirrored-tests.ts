import type { Problem } from '../problem';
import { isInFolder } from './layers';
import { exportsBehaviour } from './read-source';

/** Folders under `miniprogram/` whose every file has a test of the same name at the same place under `test/`. */
const mirroredFolders = [
  'kernel',
  'domain',
  'chat',
  'i18n',
  'stores',
  'view-models',
  'packages/*/view-models',
  'packages/tencent',
];

/** Source files with something to run that lack their test. */
export function checkMirroredTests(
  sources: ReadonlyMap<string, string>,
  tests: ReadonlySet<string>,
): readonly Problem[] {
  return [...sources]
    .filter(([file]) => mirroredFolders.some((folder) => isInFolder(file, folder)))
    .filter(([file]) => !isInFolder(file, 'packages/*/pages'))
    .filter(([file, text]) => exportsBehaviour(file, text))
    .map(([file]) => ({ file, test: file.replace(/\.ts$/, '.test.ts') }))
    .filter(({ test }) => !tests.has(test))
    .map(({ file, test }) => ({ file, message: `has no test/${test}` }));
}
