import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import type { IssueList } from './issues';
import { isRecord } from '../runtime/values';
import { moduleIdOf } from './compiled-module';
import type { CompiledModule } from './compiled-module';
import type { SourceTree } from './source-tree';

type ReplacementOf = (file: string) => string | undefined;

const asyncRequire = /\brequire\.async\(\s*['"`]([^'"`]+)['"`]/g;

/** Class fields without a value vanish, as they do with the Babel settings of WeChat's own TypeScript compiler. */
const settings = {
  write: false,
  bundle: true,
  format: 'cjs',
  platform: 'neutral',
  target: 'es2022',
  charset: 'utf8',
  sourcemap: 'external',
  sourcesContent: true,
  logLevel: 'silent',
  define: { 'process.env.NODE_ENV': '"development"', global: 'globalThis' },
  tsconfigRaw: { compilerOptions: { target: 'ES2020', useDefineForClassFields: false } },
} as const satisfies esbuild.BuildOptions;

/**
 * Turns files into CommonJS modules, each on its own: what a file imports stays a `require` of the module's ID.
 * @param replacementOf source text in place of the file's own
 * @returns nothing where a file has errors, which are in `issues` then
 */
export async function transformScripts(
  files: readonly string[],
  tree: SourceTree,
  issues: IssueList,
  replacementOf: ReplacementOf,
): Promise<readonly CompiledModule[]> {
  const imports = new Map<string, Set<string>>(files.map((file) => [file, new Set()]));
  const outputs = await run(files, tree, issues, [
    importResolver(tree, imports),
    sourceLoader(replacementOf),
    warningReporter(tree, issues),
  ]);
  if (!outputs) return [];
  return files.map((file, index) => ({
    id: moduleIdOf(file, tree),
    file,
    code: (outputs.get(`${index}.js`) ?? '').replace(/^"use strict";\n/, ''),
    map: outputs.get(`${index}.js.map`) ?? '{}',
    imports: [...(imports.get(file) ?? [])],
    asyncImports: asyncImports(
      replacementOf(file) ?? readFileSync(file, 'utf8'),
      file,
      tree,
      issues,
    ),
  }));
}

async function run(
  files: readonly string[],
  tree: SourceTree,
  issues: IssueList,
  plugins: esbuild.Plugin[],
): Promise<ReadonlyMap<string, string> | undefined> {
  const entryPoints = files.map((file, index) => ({ in: file, out: String(index) }));
  try {
    const result = await esbuild.build({ ...settings, entryPoints, outdir: tree.root, plugins });
    return new Map(result.outputFiles.map((item) => [path.basename(item.path), item.text]));
  } catch (error) {
    if (!isBuildFailure(error)) throw error;
    for (const { text, location } of error.errors) {
      issues.error({
        kind: 'script',
        file: placeOf(location?.file ?? '', tree),
        ...(location && { line: location.line, column: location.column + 1 }),
        message: text,
      });
    }
    return undefined;
  }
}

function isBuildFailure(error: unknown): error is esbuild.BuildFailure {
  return isRecord(error) && Array.isArray(error['errors']);
}

function importResolver(
  tree: SourceTree,
  imports: ReadonlyMap<string, Set<string>>,
): esbuild.Plugin {
  return {
    name: 'module-ids',
    setup: (build) => {
      build.onResolve({ filter: /.*/ }, ({ kind, path: specifier, importer }) => {
        if (kind === 'entry-point') return { path: specifier };
        const target = tree.resolveScript(specifier, importer);
        if (target === undefined) return { errors: [{ text: `cannot find "${specifier}"` }] };
        imports.get(importer)?.add(target);
        return { path: moduleIdOf(target, tree), external: true };
      });
    },
  };
}

function sourceLoader(replacementOf: ReplacementOf): esbuild.Plugin {
  return {
    name: 'replacements',
    setup: (build) => {
      build.onLoad({ filter: /\.[tj]s$/ }, ({ path: file }) => {
        const contents = replacementOf(file);
        return contents === undefined ? undefined : { contents, loader: 'ts' };
      });
    },
  };
}

/** Warnings of npm packages are not this project's to change. */
function warningReporter(tree: SourceTree, issues: IssueList): esbuild.Plugin {
  return {
    name: 'warnings',
    setup: (build) => {
      build.onEnd(({ warnings }) => {
        for (const { text, location } of warnings) {
          const file = location?.file ?? '';
          if (file.includes('node_modules')) continue;
          issues.warn({
            kind: 'script',
            file: placeOf(file, tree),
            ...(location && { line: location.line, column: location.column + 1 }),
            message: text,
          });
        }
      });
    },
  };
}

function asyncImports(
  source: string,
  file: string,
  tree: SourceTree,
  issues: IssueList,
): readonly string[] {
  return [...source.matchAll(asyncRequire)].flatMap((match) => {
    const target = tree.resolveScript(match[1] ?? '', file);
    if (target !== undefined) return [target];
    issues.error({
      kind: 'script',
      file: moduleIdOf(file, tree),
      message: `require.async: cannot find "${match[1] ?? ''}"`,
    });
    return [];
  });
}

function placeOf(file: string, tree: SourceTree): string {
  return tree.idOf(path.resolve(file)) ?? file;
}
