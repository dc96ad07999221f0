import { mkdir } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import type { Database, Row, Statements, Value } from './database';

/**
 * PostgreSQL inside this process, for development and small installations.
 * @param folder where it keeps its files; undefined keeps everything in memory
 */
export async function openPglite(folder?: string): Promise<Database> {
  if (folder !== undefined) await mkdir(folder, { recursive: true });
  const pglite = folder === undefined ? new PGlite() : new PGlite(folder);
  await pglite.waitReady;
  return {
    ...statementsOf(pglite),
    transaction: (work) => pglite.transaction((transaction) => work(statementsOf(transaction))),
    close: () => pglite.close(),
  };
}

const statementsOf = (source: Pick<PGlite, 'query'>): Statements => ({
  run: async <T extends Row>(sql: string, values: readonly Value[] = []) =>
    (await source.query<T>(sql, [...values])).rows,
});
