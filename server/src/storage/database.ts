/** One row as the database gives it; whoever asked knows its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** Values a statement may carry: they are always sent beside the text, never inside of it. */
export type Value = string | number | boolean | null | Uint8Array;

/** Something that runs statements of PostgreSQL's dialect: a database or one transaction on it. */
export interface Statements {
  readonly run: <T extends Row>(sql: string, values?: readonly Value[]) => Promise<readonly T[]>;
}

/**
 * PostgreSQL, in this process (PGlite) or elsewhere: the same statements, the same answers.
 * `bigint` columns come as numbers: they hold milliseconds and counts, which stay far below 2^53.
 */
export interface Database extends Statements {
  /** Everything in `work` happens or nothing; rejects with what `work` rejected with. */
  transaction<T>(work: (statements: Statements) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
