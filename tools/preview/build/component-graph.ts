import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ComponentConfig } from '../runtime/bundle';
import type { AppConfig } from './app-config';
import type { IssueList } from './issues';
import { asObject, asString, asStringRecord, type JsonObject, readJsonFile } from './json-file';
import type { SourceTree } from './source-tree';

/** A page or component with everything its JSON says, references resolved. */
export interface SourceComponent {
  /** ID without extension. */
  readonly path: string;
  /** Disk path without extension. */
  readonly file: string;
  readonly script: string;
  readonly isPage: boolean;
  readonly isNpm: boolean;
  readonly json: JsonObject;
  readonly config: ComponentConfig;
}

/** Finds all pages and, from their `usingComponents`, all components they can reach. */
export function collectComponents(
  app: AppConfig,
  tree: SourceTree,
  issues: IssueList,
): readonly SourceComponent[] {
  const collector = new ComponentCollector(app, tree, issues);
  for (const page of app.pages.keys()) collector.add(page, true);
  return collector.components();
}

class ComponentCollector {
  private readonly found = new Map<string, SourceComponent | undefined>();

  constructor(
    private readonly app: AppConfig,
    private readonly tree: SourceTree,
    private readonly issues: IssueList,
  ) {}

  components(): readonly SourceComponent[] {
    return [...this.found.values()].filter((component) => component !== undefined);
  }

  add(id: string, isPage: boolean): void {
    if (this.found.has(id)) return;
    this.found.set(id, undefined);
    const file = this.tree.fileOf(id);
    const script = ['.ts', '.js'].map((ext) => file + ext).find((item) => existsSync(item));
    if (script === undefined) {
      const kind = isPage ? 'page' : 'component';
      this.issues.error({ kind: 'script', file: id, message: `${kind} has no .ts or .js file` });
      return;
    }
    const json = readJsonFile(`${file}.json`, `${id}.json`, this.issues) ?? {};
    const isNpm = id.includes('miniprogram_npm/');
    const code = readFileSync(script, 'utf8');
    const config = this.configOf(id, file, json, isNpm, code);
    this.found.set(id, { path: id, file, script, isPage, isNpm, json, config });
  }

  private configOf(
    id: string,
    file: string,
    json: JsonObject,
    isNpm: boolean,
    code: string,
  ): ComponentConfig {
    // WeChat reads these from Component({ options }), the framework only from JSON.
    const isolation =
      asString(json['styleIsolation']) ?? /styleIsolation:\s*['"]([\w-]+)['"]/.exec(code)?.[1];
    const isGlobalClassAdded = /addGlobalClass:\s*(true|!0)/.test(code);
    const pureDataPattern = asString(json['pureDataPattern']);
    const globals = isNpm
      ? {}
      : this.resolveAll(this.app.json['usingComponents'], path.join(this.tree.root, 'app'), 'app');
    return {
      component: json['component'] === true,
      usingComponents: { ...globals, ...this.resolveAll(json['usingComponents'], file, id) },
      componentGenerics: this.generics(json['componentGenerics'], file, id),
      componentPlaceholder: asStringRecord(json['componentPlaceholder']),
      ...(isolation === undefined ? {} : { styleIsolation: isolation }),
      ...(isGlobalClassAdded ? { addGlobalClass: true } : {}),
      ...(pureDataPattern === undefined ? {} : { pureDataPattern }),
    };
  }

  private resolveAll(value: unknown, file: string, id: string): Record<string, string> {
    const resolved: Record<string, string> = {};
    for (const [tag, reference] of Object.entries(asStringRecord(value))) {
      const target = this.resolve(reference, file, id, tag);
      if (target !== undefined) resolved[tag] = target;
    }
    return resolved;
  }

  private resolve(reference: string, file: string, id: string, tag: string): string | undefined {
    const target = this.tree.resolveComponent(reference, `${file}.json`);
    if (target === undefined) {
      this.issues.error({
        kind: 'unknown-component',
        file: `${id}.json`,
        message: `component "${tag}" not found: ${reference}`,
      });
      return undefined;
    }
    this.add(target, false);
    return `/${target}`;
  }

  private generics(
    value: unknown,
    file: string,
    id: string,
  ): Record<string, true | { default?: string }> {
    const generics: Record<string, true | { default?: string }> = {};
    for (const [name, item] of Object.entries(asObject(value))) {
      const fallback = asString(asObject(item)['default']);
      const target = fallback === undefined ? undefined : this.resolve(fallback, file, id, name);
      generics[name] = target === undefined ? true : { default: target };
    }
    return generics;
  }
}
