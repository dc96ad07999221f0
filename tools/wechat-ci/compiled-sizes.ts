import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { asRecord, parseJson } from '../../miniprogram/kernel/json';
import { listAllFiles } from '../checks/project-files';
import type { PackageSize } from '../checks/size/budget';
import { isCode, packageOf } from '../checks/size/measure-packages';
import { listPackages } from '../checks/wxml/mini-program';

/** Weighs the packages of a compiled result, the files that would be uploaded. */
export function measureCompiled(outputRoot: string): readonly PackageSize[] {
  const app = asRecord(parseJson(readFileSync(path.join(outputRoot, 'app.json'), 'utf8'))) ?? {};
  const roots = listPackages(app).map(({ root }) => root);
  const files = listAllFiles(outputRoot).filter((file) => file !== 'project.config.json');
  return roots.map((root) => {
    const own = files.filter((file) => packageOf(file, roots) === root);
    const weigh = (isCounted: (file: string) => boolean): number =>
      own
        .filter(isCounted)
        .reduce((total, file) => total + statSync(path.join(outputRoot, file)).size, 0);
    const isNpm = (file: string): boolean => file.includes('miniprogram_npm/');
    return {
      root,
      codeBytes: weigh((file) => !isNpm(file) && isCode(file)),
      assetBytes: weigh((file) => !isNpm(file) && !isCode(file)),
      npmBytes: weigh(isNpm),
    };
  });
}
