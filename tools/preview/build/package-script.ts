import { moduleParameters, type AppManifest, type ComponentEntry } from '../runtime/bundle';
import type { CompiledModule } from './compiled-module';

/** Everything that goes into one package's script. */
export interface PackageContent {
  readonly root: string;
  readonly modules: readonly CompiledModule[];
  /** JavaScript expression of the compiled templates. */
  readonly templates: string;
  readonly styles: Readonly<Record<string, string>>;
  readonly components: readonly ComponentEntry[];
  readonly app: AppManifest | undefined;
}

export interface PackageScript {
  readonly code: string;
  /** Source map as JSON text. */
  readonly map: string;
}

/** The script's file name: `main.js`, or the subpackage's root with dashes. */
export function packageFileName(root: string): string {
  return root === '' ? 'main.js' : `${root.replace(/\//g, '-')}.js`;
}

/** Writes a package as one script with an indexed source map. */
export function writePackageScript(content: PackageContent): PackageScript {
  const lines = new LineWriter();
  const sections: object[] = [];
  const field = (name: string, value: unknown): void => {
    lines.add(`${name}: ${JSON.stringify(value)},`);
  };
  lines.add(`__definePackage(${JSON.stringify(packageFileName(content.root))}, {`);
  field('root', content.root);
  lines.add('modules: {');
  // The block lets a module declare names that are parameters here, such as `history`.
  const head = `function (${moduleParameters.join(', ')}) { 'use strict'; {`;
  for (const module of content.modules) {
    lines.add(`${JSON.stringify(module.id)}: ${head}`);
    const map: unknown = JSON.parse(module.map);
    sections.push({ offset: { line: lines.count, column: 0 }, map: named(map, module.id) });
    lines.add(module.code);
    lines.add('}},');
  }
  lines.add('},');
  lines.add(`templates: function (scope) {
var __wxsHooks = scope.hooks, getDate = scope.getDate, getRegExp = scope.getRegExp;
return ${content.templates};
},`);
  field('styles', content.styles);
  field('components', content.components);
  if (content.app) field('app', content.app);
  lines.add('});');
  lines.add(`//# sourceMappingURL=${packageFileName(content.root)}.map`);
  return { code: lines.text(), map: JSON.stringify({ version: 3, sections }) };
}

/** Debuggers show the module's ID instead of its place on this disk. */
function named(map: unknown, id: string): object {
  const original = typeof map === 'object' && map !== null ? map : {};
  return { ...original, sources: [`mini-program:///${id.replace(/\.js$/, '.ts')}`] };
}

class LineWriter {
  private readonly parts: string[] = [];
  /** Lines written so far, which is the 0-based number of the next one. */
  count = 0;

  add(text: string): void {
    this.parts.push(text);
    this.count += text.split('\n').length;
  }

  text(): string {
    return this.parts.join('\n') + '\n';
  }
}
