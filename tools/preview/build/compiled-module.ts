import type { SourceTree } from './source-tree';

/** One source file compiled to CommonJS whose `require` calls name module IDs. */
export interface CompiledModule {
  readonly id: string;
  readonly file: string;
  readonly code: string;
  /** Source map as JSON text. */
  readonly map: string;
  /** Disk files that it imports. */
  readonly imports: readonly string[];
  /** Disk files that it loads with `require.async`. */
  readonly asyncImports: readonly string[];
}

/** `pages/home/home.ts` becomes `pages/home/home.js`, as WeChat names it after compiling. */
export function moduleIdOf(file: string, tree: SourceTree): string {
  return (tree.idOf(file) ?? file).replace(/\.ts$/, '.js');
}
