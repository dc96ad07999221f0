import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkImportCycles } from '../tools/checks/architecture/import-cycles';
import { checkImportDirections } from '../tools/checks/architecture/import-directions';
import { checkMirroredTests } from '../tools/checks/architecture/mirrored-tests';
import { formatProblem, type Problem } from '../tools/checks/problem';
import { listFiles, miniProgramRoot, projectRoot } from '../tools/checks/project-files';

/** Texts of the code in a folder, by their path in it. */
function codeIn(folder: string): ReadonlyMap<string, string> {
  return new Map(
    listFiles(folder)
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
      .map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]),
  );
}

const sources = codeIn(miniProgramRoot);

const tests: ReadonlySet<string> = new Set(listFiles(path.join(projectRoot, 'test')));

const lines = (problems: readonly Problem[]): readonly string[] => problems.map(formatProblem);

it('imports run in the directions of the layer table', () => {
  expect(lines(checkImportDirections(sources))).toEqual([]);
});

it.each(['miniprogram', 'server/src', 'tools'])(
  'no file of %s imports itself by a detour',
  (folder) => {
    expect(lines(checkImportCycles(codeIn(path.join(projectRoot, folder))))).toEqual([]);
  },
);

it('every file of the logic has its mirrored test', () => {
  expect(lines(checkMirroredTests(sources, tests))).toEqual([]);
});
