import path from 'node:path';
import { buildApp } from './app';
import type { ServerConfig } from './config';
import { makeServices, type Replacements } from './make-services';
import type { Services } from './services';
import { migrate } from './storage/migrations';
import { openPglite } from './storage/pglite-database';
import { openPostgres } from './storage/postgres-database';

export interface RunningServer {
  /** Without a slash at the end. */
  readonly url: string;
  readonly services: Services;
  /** Answers what is under way, then lets go of the port and the database. */
  stop(): Promise<void>;
}

/** Opens the database, brings it up to date, and listens. Rejects where any of that fails, with nothing left open. */
export async function startServer(
  config: ServerConfig,
  replacements: Replacements = {},
): Promise<RunningServer> {
  const database =
    config.databaseUrl === undefined
      ? await openPglite(path.join(config.dataFolder, 'database'))
      : openPostgres(config.databaseUrl);
  const services = makeServices(config, database, replacements);
  const app = await buildApp(services);
  const stop = async () => {
    await app.close();
    await database.close();
  };
  try {
    await migrate(database, services.clock.nowMs());
    const url = await app.listen({ host: config.host, port: config.port });
    return { url, services, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
