import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const assetFile = /\.(png|jpe?g|gif|svg|webp|mp3|m4a|aac|wav|mp4)$/;

/** Pictures and sounds of the mini program, relative to its root. */
export function listAssets(root: string): readonly string[] {
  const entries = readdirSync(root, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && assetFile.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((file) => !/(^|[\\/])(node_modules|miniprogram_npm)[\\/]/.test(file))
    .map((file) => file.split(path.sep).join('/'));
}

/** Copies assets that are newer than their copy. */
export function copyAssets(root: string, outDir: string, assets: readonly string[]): void {
  for (const asset of assets) {
    const from = path.join(root, asset);
    const to = path.join(outDir, asset);
    if (existsSync(to) && statSync(to).mtimeMs >= statSync(from).mtimeMs) continue;
    mkdirSync(path.dirname(to), { recursive: true });
    copyFileSync(from, to);
  }
}
