import type { Problem } from '../problem';

/** What one package of the mini program weighs. */
export interface PackageSize {
  /** Its folder under the mini program's root; `''` is the main package. */
  readonly root: string;
  /** Own code, styles, templates, manifests. */
  readonly codeBytes: number;
  /** Pictures and everything else. */
  readonly assetBytes: number;
  /** Packages from npm. */
  readonly npmBytes: number;
}

/** WeChat's limit for the main package and for every subpackage: 2 MB. */
const packageLimitBytes = 2 * 1024 * 1024;

/** Our own limit for the main package, which is downloaded before anything is seen: half of what WeChat allows, before it is minified. */
const mainLimitBytes = packageLimitBytes / 2;

/** Bytes that a package may weigh. */
export function limitOf(root: string): number {
  return root === '' ? mainLimitBytes : packageLimitBytes;
}

/** All that a package weighs. */
export function totalBytes({ codeBytes, assetBytes, npmBytes }: PackageSize): number {
  return codeBytes + assetBytes + npmBytes;
}

/** The packages that weigh more than they may. */
export function checkBudget(sizes: readonly PackageSize[]): readonly Problem[] {
  return sizes
    .filter((size) => totalBytes(size) > limitOf(size.root))
    .map((size) => ({
      file: `miniprogram/${size.root}`,
      message: `weighs ${String(totalBytes(size))} bytes, ${String(limitOf(size.root))} are allowed`,
    }));
}
