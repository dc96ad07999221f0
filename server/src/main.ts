/** `npm run server`: the server as its environment configures it, until it is told to stop. */
import { ConfigError, parseConfig } from './config';
import { startServer } from './start-server';

async function main(): Promise<void> {
  const server = await startServer(parseConfig(process.env));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.stop().finally(() => process.exit()));
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exitCode = 1;
});
