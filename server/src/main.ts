/** `npm run server`: the server as its environment configures it, until it is told to stop. */
import { parseConfig } from './config';
import { startServer } from './start-server';
import { whyNotStarted } from './why-not-started';

async function main(): Promise<void> {
  const server = await startServer(parseConfig(process.env));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.stop().finally(() => process.exit()));
  }
}

main().catch((error: unknown) => {
  console.error(whyNotStarted(error));
  process.exitCode = 1;
});
