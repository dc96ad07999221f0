import { existsSync, statSync } from 'node:fs';
import type { IssueList } from './issues';
import { transformScripts } from './script-transform';
import type { SourceTree } from './source-tree';
import type { CompiledModule } from './compiled-module';

interface CacheEntry {
  readonly stamp: string;
  readonly module: CompiledModule;
}

/** Compiles scripts one by one and keeps the results of unchanged files for the next build. */
export class ScriptCompiler {
  private readonly cache = new Map<string, CacheEntry>();

  /**
   * @param replacements source text by module ID without extension, in place of what is on disk.
   */
  constructor(private readonly replacements: Readonly<Record<string, string>>) {}

  /** Compiles `entries` and everything they reach. */
  async compile(
    entries: readonly string[],
    tree: SourceTree,
    issues: IssueList,
  ): Promise<readonly CompiledModule[]> {
    const modules = new Map<string, CompiledModule>();
    let wave = [...new Set(entries)];
    while (wave.length > 0) {
      for (const module of await this.compileWave(wave, tree, issues)) {
        modules.set(module.file, module);
      }
      const reached = wave.flatMap((file) => {
        const module = modules.get(file);
        return module ? [...module.imports, ...module.asyncImports] : [];
      });
      wave = [...new Set(reached)].filter((file) => !modules.has(file));
      if (issues.hasErrors()) break;
    }
    return [...modules.values()];
  }

  private async compileWave(
    files: readonly string[],
    tree: SourceTree,
    issues: IssueList,
  ): Promise<readonly CompiledModule[]> {
    const stamps = new Map(files.map((file) => [file, this.stampOf(file, tree)]));
    const isFresh = (file: string): boolean => {
      const cached = this.cache.get(file);
      return cached?.stamp === stamps.get(file) && (cached?.module.imports ?? []).every(existsSync);
    };
    const stale = files.filter((file) => !isFresh(file));
    for (const module of stale.length > 0
      ? await transformScripts(stale, tree, issues, (file) => this.replacementOf(file, tree))
      : []) {
      this.cache.set(module.file, { stamp: stamps.get(module.file) ?? '', module });
    }
    return files.flatMap((file) => this.cache.get(file)?.module ?? []);
  }

  private stampOf(file: string, tree: SourceTree): string {
    const replacement = this.replacementOf(file, tree);
    if (replacement !== undefined) return `replaced:${replacement}`;
    const { mtimeMs, size } = statSync(file);
    return `${mtimeMs}:${size}`;
  }

  private replacementOf(file: string, tree: SourceTree): string | undefined {
    return this.replacements[(tree.idOf(file) ?? '').replace(/\.[tj]s$/, '')];
  }
}
