import { Pool, types, type ClientBase } from 'pg';
import type { Database, Row, Statements, Value } from './database';

/** Connections an instance holds at most: a hosted PostgreSQL commonly allows 100, shared by all instances. */
const MAX_CONNECTIONS = 10;
/** A caller rather hears "try again" than waits for a database that is gone. */
const CONNECT_LIMIT_MS = 5000;
const STATEMENT_LIMIT_MS = 5000;
const BIGINT = types.builtins.INT8;

/** A PostgreSQL reached by its address (`postgres://…`); connects with the first statement. */
export function openPostgres(url: string): Database {
  const pool = new Pool({
    connectionString: url,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_LIMIT_MS,
    statement_timeout: STATEMENT_LIMIT_MS,
    types: {
      getTypeParser: (id, format): unknown =>
        id === BIGINT ? Number : types.getTypeParser(id, format),
    },
  });
  // An idle connection that breaks is replaced by the pool; unheard, its error would end the process.
  pool.on('error', () => undefined);
  return {
    ...statementsOf(pool),
    transaction: (work) => inTransaction(pool, work),
    close: () => pool.end(),
  };
}

async function inTransaction<T>(
  pool: Pool,
  work: (statements: Statements) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await work(statementsOf(client));
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    // A connection that cannot even roll back is not given to anybody else.
    await client.query('rollback').then(
      () => client.release(),
      () => client.release(true),
    );
    throw error;
  }
}

const statementsOf = (source: Pool | ClientBase): Statements => ({
  run: async <T extends Row>(sql: string, values: readonly Value[] = []) =>
    (await source.query<T>(sql, values.map(asParameter))).rows,
});

/** The driver takes a `Buffer` for bytes, and would write a bare `Uint8Array` out as JSON. */
const asParameter = (value: Value): unknown =>
  value instanceof Uint8Array ? Buffer.from(value) : value;
