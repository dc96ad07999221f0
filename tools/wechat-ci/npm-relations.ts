import { readFileSync } from 'node:fs';
import path from 'node:path';
import { asRecord, parseJson } from '../../miniprogram/kernel/json';
import type { Problem } from '../checks/problem';
import type { PackageSize } from '../checks/size/budget';

/** A package.json and the folder of the mini program that its dependencies are packed into. */
export interface NpmRelation {
  /** Relative to the project's root. */
  readonly manifest: string;
  /** Relative to the mini program's root; `''` is that root. */
  readonly target: string;
}

/** What project.config.json tells DevTools about npm packages. */
export function readNpmRelations(root: string): readonly NpmRelation[] {
  const config = asRecord(parseJson(readFileSync(path.join(root, 'project.config.json'), 'utf8')));
  const list = asRecord(config?.['setting'])?.['packNpmRelationList'];
  const miniProgramRoot = path.join(root, String(config?.['miniprogramRoot']));
  return (Array.isArray(list) ? list : []).map((item: unknown) => {
    const { packageJsonPath, miniprogramNpmDistDir } = asRecord(item) ?? {};
    const target = path.join(root, String(miniprogramNpmDistDir));
    return {
      manifest: path.normalize(String(packageJsonPath)),
      target: path.relative(miniProgramRoot, target),
    };
  });
}

/**
 * Packages that the compiled result lacks although they are packed: the compiler leaves out what nothing
 * refers to, and says nothing.
 */
export function checkPackedNpm(
  relations: readonly NpmRelation[],
  sizes: readonly PackageSize[],
): readonly Problem[] {
  return relations
    .map(({ target }) => target)
    .filter((target) => (sizes.find(({ root }) => root === target)?.npmBytes ?? 0) === 0)
    .map((target) => ({
      file: `miniprogram/${target}`,
      message: 'its npm packages are not in the compiled result: nothing refers to them',
    }));
}
