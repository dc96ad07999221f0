import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readAppConfig } from './app-config';
import { copyAssets, listAssets } from './assets';
import { collectComponents } from './component-graph';
import { BuildError, type BuildIssue, IssueList } from './issues';
import { assemblePackages } from './package-assembly';
import { checkPackageBorders } from './package-borders';
import { packageFileName, writePackageScript } from './package-script';
import { bundleRuntime } from './runtime-script';
import { ScriptCompiler } from './scripts';
import { SourceTree } from './source-tree';

export { BuildError, type BuildIssue, formatIssue } from './issues';

export interface BuildOptions {
  /** Folder that holds app.json. */
  readonly root: string;
  /** Where scripts and assets are written; nothing is written without it. */
  readonly outDir?: string;
  /** Source text by module path without extension, used in place of the file: `{ config: 'export const config = …' }`. */
  readonly replaceModules?: Readonly<Record<string, string>>;
}

export interface BuiltPackage {
  /** `''` for the main package. */
  readonly root: string;
  readonly fileName: string;
  readonly code: string;
  readonly sizeBytes: number;
}

export interface BuildResult {
  /** Main package first. */
  readonly packages: readonly BuiltPackage[];
  readonly warnings: readonly BuildIssue[];
  readonly durationMs: number;
}

/** Name of the script that starts the page framework and then loads the main package beside it. */
export const startScriptName = 'mini-program.js';

/**
 * Compiles a mini program for the preview. Keep one builder per mini program: it recompiles only changed scripts.
 * @throws {BuildError} with file and line when the mini program cannot run.
 */
export class MiniProgramBuilder {
  private readonly scripts: ScriptCompiler;
  private startScript: string | undefined;

  constructor(private readonly options: BuildOptions) {
    this.scripts = new ScriptCompiler(options.replaceModules ?? {});
  }

  async build(): Promise<BuildResult> {
    const startedAtMs = performance.now();
    const root = path.resolve(this.options.root);
    const issues = new IssueList();
    const tree = new SourceTree(root, issues);
    const app = readAppConfig(root, issues);
    const components = collectComponents(app, tree, issues);
    const appScript = ['app.ts', 'app.js']
      .map((name) => path.join(root, name))
      .find((file) => existsSync(file));
    const entries = components.map((component) => component.script);
    if (appScript !== undefined) entries.unshift(appScript);
    const modules = await this.scripts.compile(entries, tree, issues);
    checkPackageBorders(modules, components, app.subpackageRoots, tree, issues);
    const contents = assemblePackages({ app, tree, issues, components, modules, appScript });
    if (issues.hasErrors()) throw new BuildError(issues.all());
    const packages = contents.map((content) => {
      const { code, map } = writePackageScript(content);
      const fileName = packageFileName(content.root);
      return { root: content.root, fileName, code, map, sizeBytes: Buffer.byteLength(code) };
    });
    await this.write(root, packages);
    return {
      packages,
      warnings: issues.all(),
      durationMs: Math.round(performance.now() - startedAtMs),
    };
  }

  private async write(
    root: string,
    packages: readonly (BuiltPackage & { readonly map: string })[],
  ): Promise<void> {
    const outDir = this.options.outDir;
    if (outDir === undefined) return;
    mkdirSync(outDir, { recursive: true });
    this.startScript ??= await bundleRuntime();
    writeFileSync(path.join(outDir, startScriptName), this.startScript);
    for (const { fileName, code, map } of packages) {
      writeFileSync(path.join(outDir, fileName), code);
      writeFileSync(path.join(outDir, `${fileName}.map`), map);
    }
    copyAssets(root, outDir, listAssets(root));
  }
}

/** Compiles a mini program once; see {@link MiniProgramBuilder}. */
export function buildMiniProgram(options: BuildOptions): Promise<BuildResult> {
  return new MiniProgramBuilder(options).build();
}
