import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkImportDirections } from '../tools/checks/architecture/import-directions';
import { checkMirroredTests } from '../tools/checks/architecture/mirrored-tests';
import { formatProblem, type Problem } from '../tools/checks/problem';
import { listFiles, miniProgramRoot, projectRoot } from '../tools/checks/project-files';

const sources: ReadonlyMap<string, string> = new Map(
  listFiles(miniProgramRoot)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => [file, readFileSync(path.join(miniProgramRoot, file), 'utf8')]),
);

const tests: ReadonlySet<string> = new Set(listFiles(path.join(projectRoot, 'test')));

const lines = (problems: readonly Problem[]): readonly string[] => problems.map(formatProblem);

it('imports run in the directions of the layer table', () => {
  expect(lines(checkImportDirections(sources))).toEqual([]);
});

it('every file of the logic has its mirrored test', () => {
  expect(lines(checkMirroredTests(sources, tests))).toEqual([]);
});
