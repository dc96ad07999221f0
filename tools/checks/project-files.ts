import { readdirSync } from 'node:fs';
import path from 'node:path';

/** The repository's root. */
export const projectRoot = path.resolve(__dirname, '../..');

/** The mini program's root inside the repository. */
export const miniProgramRoot = path.join(projectRoot, 'miniprogram');

const skippedFolders = new Set(['node_modules', 'miniprogram_npm', '.cache', 'dist', '.git']);

/** Every own file under `root`, relative to it, with forward slashes, sorted. Installed packages are left out. */
export function listFiles(root: string): readonly string[] {
  return walk(root, '', (folder) => !skippedFolders.has(folder)).sort();
}

/** Every file under `root`, installed packages too. */
export function listAllFiles(root: string): readonly string[] {
  return walk(root, '', () => true).sort();
}

function walk(root: string, folder: string, isEntered: (folder: string) => boolean): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const relative = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [relative];
    return isEntered(entry.name) ? walk(root, relative, isEntered) : [];
  });
}
