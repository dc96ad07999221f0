/** What a build found wrong; a mini program with errors cannot run, one with warnings behaves unlike WeChat somewhere. */
export interface BuildIssue {
  readonly severity: 'error' | 'warning';
  readonly kind: IssueKind;
  /** Path relative to the mini program's root; npm files begin with `miniprogram_npm/`. */
  readonly file: string;
  /** 1-based; absent where the whole file is meant. */
  readonly line?: number;
  /** 1-based. */
  readonly column?: number;
  readonly message: string;
}

export type IssueKind =
  | 'asset'
  | 'json'
  | 'npm'
  | 'script'
  | 'selector'
  | 'style'
  | 'template'
  | 'unknown-component'
  | 'unknown-tag';

/** `file:line:column message`, as editors link it. */
export function formatIssue(issue: BuildIssue): string {
  const place = [issue.file, issue.line, issue.column].filter((part) => part !== undefined);
  return `${place.join(':')} ${issue.severity}: ${issue.message}`;
}

/** Thrown by a build that found errors; `issues` also holds the warnings. */
export class BuildError extends Error {
  constructor(readonly issues: readonly BuildIssue[]) {
    const errors = issues.filter((issue) => issue.severity === 'error');
    super(errors.map(formatIssue).join('\n'));
    this.name = 'BuildError';
  }
}

/** Collects issues during one build; the same issue is kept once. */
export class IssueList {
  private readonly seen = new Map<string, BuildIssue>();

  error(issue: Omit<BuildIssue, 'severity'>): void {
    this.add({ ...issue, severity: 'error' });
  }

  warn(issue: Omit<BuildIssue, 'severity'>): void {
    this.add({ ...issue, severity: 'warning' });
  }

  add(issue: BuildIssue): void {
    this.seen.set(formatIssue(issue), issue);
  }

  all(): readonly BuildIssue[] {
    return [...this.seen.values()];
  }

  hasErrors(): boolean {
    return this.all().some((issue) => issue.severity === 'error');
  }
}

/** 1-based line and column of a character offset. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: offset - lastBreak };
}
