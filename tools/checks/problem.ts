/** Something a check found wrong, at a place a person can open. */
export interface Problem {
  /** Relative to the project's root, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line?: number;
  /** From 1. */
  readonly column?: number;
  readonly message: string;
}

/** `file:line:column message`, the form that editors and terminals link. */
export function formatProblem({ file, line, column, message }: Problem): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return `${place} ${message}`;
}

/** Prints a check's outcome and sets the process's exit code. */
export function report(check: string, problems: readonly Problem[], summary: string): void {
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length === 0) {
    console.log(`${check}: ${summary}`);
    return;
  }
  console.error(`${check}: ${String(problems.length)} problem(s)`);
  process.exitCode = 1;
}

/** The line and column, both from 1, of a character offset. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
