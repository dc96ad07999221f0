import path from 'node:path';
import type { Problem } from '../problem';
import { isInFolder, layerOf, type Layer } from './layers';
import { readSource, type ImportedModule } from './read-source';

/** Imports and globals that the layer table forbids. `sources` holds texts by their path under `miniprogram/`. */
export function checkImportDirections(sources: ReadonlyMap<string, string>): readonly Problem[] {
  return [...sources].flatMap(([file, text]): readonly Problem[] => {
    const layer = layerOf(file);
    if (layer === undefined) {
      return [{ file, message: 'is in no layer: add its folder to tools/checks/architecture' }];
    }
    const { imports, globals } = readSource(file, text);
    const wrongImports = imports
      .filter((imported) => !mayImport(layer, file, imported))
      .map(({ specifier, isTypeOnly, line }) => {
        const kind = isTypeOnly ? 'types of ' : '';
        return { file, line, message: `${layer.folder} must not import ${kind}${specifier}` };
      });
    const wrongGlobals = globals
      .filter(({ name }) => !(layer.globals ?? []).includes(name))
      .map(({ name, line }) => ({ file, line, message: `${layer.folder} must not use ${name}` }));
    return [...wrongImports, ...wrongGlobals];
  });
}

function mayImport(layer: Layer, file: string, { specifier, isTypeOnly }: ImportedModule): boolean {
  if (!specifier.startsWith('.')) {
    return (layer.packages ?? []).some((name) => specifier.startsWith(name));
  }
  const target = path.posix.join(path.posix.dirname(file), specifier);
  const allowed = ['kernel', ...layer.values, ...(isTypeOnly ? (layer.types ?? []) : [])];
  if (allowed.includes('')) return true;
  const targetLayer = layerOf(target) ?? layerOf(`${target}.ts`);
  if (targetLayer === undefined) return false;
  return targetLayer === layer
    ? isSamePackage(file, target)
    : allowed.some((folder) => folder === targetLayer.folder && isInFolder(target, folder)) &&
        (isSamePackage(file, target) || !target.startsWith('packages/'));
}

/** Subpackages do not see each other's files: WeChat loads them apart. */
function isSamePackage(file: string, target: string): boolean {
  const packageOf = (name: string): string =>
    name.startsWith('packages/') ? (name.split('/')[1] ?? '') : '';
  return packageOf(file) === packageOf(target);
}
