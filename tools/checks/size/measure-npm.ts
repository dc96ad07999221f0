import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { asRecord, parseJson } from '../../../miniprogram/kernel/json';
import { listFiles } from '../project-files';

/**
 * Bytes of the npm packages that a package.json depends on: a package made for mini programs with the folder
 * that it names `miniprogram`, any other bundled into one file. 0 where there is no package.json.
 */
export function measureNpm(manifestFile: string, installRoot: string): number {
  if (!existsSync(manifestFile)) return 0;
  const dependencies = asRecord(readJson(manifestFile)?.['dependencies']) ?? {};
  return Object.keys(dependencies)
    .map((name) => measurePackage(path.join(installRoot, 'node_modules', name), installRoot))
    .reduce((total, bytes) => total + bytes, 0);
}

function measurePackage(folder: string, installRoot: string): number {
  const manifest = readJson(path.join(folder, 'package.json'));
  const shipped = manifest?.['miniprogram'];
  if (typeof shipped === 'string') return folderBytes(path.join(folder, shipped));
  const { outputFiles } = buildSync({
    entryPoints: [folder],
    absWorkingDir: installRoot,
    bundle: true,
    format: 'cjs',
    mainFields: ['main'],
    write: false,
    logLevel: 'error',
  });
  return outputFiles.reduce((total, { contents }) => total + contents.byteLength, 0);
}

function folderBytes(folder: string): number {
  return listFiles(folder)
    .filter((file) => !file.endsWith('.d.ts'))
    .reduce((total, file) => total + statSync(path.join(folder, file)).size, 0);
}

function readJson(file: string): Readonly<Record<string, unknown>> | undefined {
  return asRecord(parseJson(readFileSync(file, 'utf8')));
}
