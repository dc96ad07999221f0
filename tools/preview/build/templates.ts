import { readFileSync } from 'node:fs';
import path from 'node:path';
import { TmplGroup } from 'glass-easel-template-compiler';
import type { IssueList } from './issues';
import type { SourceTree } from './source-tree';
import { adaptWxs, wxsRequires } from './wxs';

/** One finding of the template compiler; its lines and columns are 0-based. */
interface TemplateFinding {
  readonly isError: boolean;
  readonly message: string;
  readonly startLine: number;
  readonly startColumn: number;
}

/** The hooks for WXS reach the compiled code through its `__wxsHooks` variable. */
const hookScript = ';Object.assign(Q,__wxsHooks);';

/** Compiles the WXML and WXS of one package. */
export class TemplateCompiler {
  private readonly group = new TmplGroup();
  private readonly done = new Set<string>();
  private readonly sources = new Map<string, string>();

  constructor(
    private readonly tree: SourceTree,
    private readonly issues: IssueList,
  ) {
    this.group.setExtraRuntimeScript(hookScript);
  }

  /** Adds the template with ID `id` (no extension) and all it imports, includes or takes WXS from. */
  add(id: string): void {
    if (this.done.has(id)) return;
    this.done.add(id);
    const text = this.read(`${id}.wxml`, id);
    const isNpm = id.includes('miniprogram_npm/');
    for (const finding of this.compile(id, text)) {
      if (isNpm && !finding.isError) continue;
      this.issues.add({
        severity: finding.isError ? 'error' : 'warning',
        kind: 'template',
        file: `${id}.wxml`,
        line: finding.startLine + 1,
        column: finding.startColumn + 1,
        message: finding.message,
      });
    }
    for (const name of stringsOf(this.group.getInlineScriptModuleNames(id))) {
      this.group.setInlineScript(id, name, adaptWxs(this.group.getInlineScript(id, name)));
    }
    for (const template of stringsOf(this.group.getDirectDependencies(id))) this.add(template);
    for (const script of stringsOf(this.group.getScriptDependencies(id)))
      this.addScript(script, id);
  }

  /** WXML text by ID, as read by this build. */
  texts(): ReadonlyMap<string, string> {
    return this.sources;
  }

  /** A JavaScript expression whose value is the compiled templates by path. */
  code(): string {
    const code = this.group.getTmplGenObjectGroups();
    this.group.free();
    return code;
  }

  private read(name: string, id: string): string {
    try {
      const text = readFileSync(this.tree.fileOf(name), 'utf8');
      this.sources.set(id, text);
      return text;
    } catch {
      this.issues.error({ kind: 'template', file: name, message: 'file not found' });
      return '';
    }
  }

  private compile(id: string, text: string): readonly TemplateFinding[] {
    const findings: unknown = this.group.addTmpl(id, text);
    return Array.isArray(findings) ? (findings as TemplateFinding[]) : [];
  }

  private addScript(id: string, owner: string): void {
    const key = `${id}.wxs`;
    if (this.done.has(key)) return;
    this.done.add(key);
    let code: string;
    try {
      code = readFileSync(this.tree.fileOf(key), 'utf8');
    } catch {
      this.issues.error({ kind: 'template', file: owner + '.wxml', message: `${key} not found` });
      return;
    }
    this.group.addScript(id, adaptWxs(code));
    for (const required of wxsRequires(code)) {
      const target = path.posix.join(path.posix.dirname(id), required).replace(/\.wxs$/, '');
      this.addScript(target, id);
    }
  }
}

function stringsOf(values: readonly unknown[]): readonly string[] {
  return values.filter((value) => typeof value === 'string');
}
