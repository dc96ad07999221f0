import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { packNpmManually } from 'miniprogram-ci';
import { asRecord, parseJson } from '../../miniprogram/kernel/json';
import { readNpmRelations } from './npm-relations';

/**
 * Packs what the mini program depends on into `miniprogram_npm` folders, as DevTools' "build npm" does.
 *
 * The packer reads real files in a `node_modules` beside the package.json only, while npm workspaces install
 * everything at the root: each manifest is packed in a folder of its own with copies of its dependencies.
 * @param sourceRoot the repository, installed
 * @param miniProgramRoot the mini program's folder that receives the packages
 * @throws Error when a package is not installed or the packer warns
 */
export async function packNpm(sourceRoot: string, miniProgramRoot: string): Promise<void> {
  for (const { manifest, target } of readNpmRelations(sourceRoot)) {
    const staging = mkdtempSync(path.join(os.tmpdir(), 'pack-npm-'));
    try {
      const packageJsonPath = stageManifest(sourceRoot, manifest, staging);
      const miniprogramNpmDistDir = path.join(miniProgramRoot, target);
      rmSync(path.join(miniprogramNpmDistDir, 'miniprogram_npm'), { recursive: true, force: true });
      const { warnList } = await packNpmManually({ packageJsonPath, miniprogramNpmDistDir });
      if (warnList.length > 0) {
        throw new Error(`${manifest}: ${warnList.map(({ msg }) => msg).join('; ')}`);
      }
    } finally {
      rmSync(staging, { recursive: true, force: true });
    }
  }
}

function stageManifest(sourceRoot: string, manifest: string, staging: string): string {
  const packageJsonPath = path.join(staging, 'package.json');
  cpSync(path.join(sourceRoot, manifest), packageJsonPath);
  const modules = path.join(sourceRoot, 'node_modules');
  for (const name of closureOf(modules, dependenciesOf(packageJsonPath))) {
    const target = path.join(staging, 'node_modules', name);
    mkdirSync(path.dirname(target), { recursive: true });
    cpSync(path.join(modules, name), target, { recursive: true, dereference: true });
  }
  return packageJsonPath;
}

/** The packages and all that they depend on. */
function closureOf(modules: string, names: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    const manifest = path.join(modules, name, 'package.json');
    if (!existsSync(manifest)) throw new Error(`${name} is not installed: run npm install`);
    found.add(name);
    waiting.push(...dependenciesOf(manifest));
  }
  return found;
}

function dependenciesOf(manifest: string): readonly string[] {
  const content = asRecord(parseJson(readFileSync(manifest, 'utf8')));
  return Object.keys(asRecord(content?.['dependencies']) ?? {});
}
