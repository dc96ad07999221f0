import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { transformSync } from 'esbuild';
import { loadMiniProgram } from '../wxml/mini-program';
import type { PackageSize } from './budget';
import { measureNpm } from './measure-npm';

/** Files that WeChat leaves out of what it uploads. */
const leftOut = /\.d\.ts$|(^|\/)(package\.json|README\.md)$/;

/**
 * Weighs the main package and every subpackage as WeChat uploads them: TypeScript as minified JavaScript (`minified` in
 * project.config.json; imports as they are written, which is about what WeChat makes of them), everything else as it is, npm packages
 * bundled into the package that depends on them.
 */
export function measurePackages(root: string, installRoot: string): readonly PackageSize[] {
  const { files, packages } = loadMiniProgram(root);
  const roots = packages.map((item) => item.root);
  const packed = files.filter((file) => !leftOut.test(file));
  return packages.map((item) => {
    const own = packed.filter((file) => packageOf(file, roots) === item.root);
    const codeFiles = own.filter((file) => isCode(file));
    const assets = own.filter((file) => !isCode(file));
    const manifest =
      item.root === ''
        ? path.join(installRoot, 'package.json')
        : path.join(root, item.root, 'package.json');
    return {
      root: item.root,
      codeBytes: sum(codeFiles.map((file) => measureCode(path.join(root, file)))),
      assetBytes: sum(assets.map((file) => statSync(path.join(root, file)).size)),
      npmBytes: measureNpm(manifest, installRoot),
    };
  });
}

/** Whether a file is code, style, template or manifest rather than a picture. */
export function isCode(file: string): boolean {
  return /\.(ts|js|wxml|wxss|wxs|json)$/.test(file);
}

/** The package among `roots` that a file is in; `''` is the main package. */
export function packageOf(file: string, roots: readonly string[]): string {
  return roots.find((root) => root !== '' && file.startsWith(`${root}/`)) ?? '';
}

function measureCode(file: string): number {
  if (!file.endsWith('.ts')) return statSync(file).size;
  const { code: output } = transformSync(readFileSync(file, 'utf8'), {
    loader: 'ts',
    target: 'es2018',
    minify: true,
  });
  return Buffer.byteLength(output);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, value) => total + value, 0);
}
