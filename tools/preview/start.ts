/** `npm start`: the preview on one port with the seeded world. */
import { parseArgs } from 'node:util';
import { LOCAL_OPERATOR_TOKEN } from '../local-server/local-server';
import { startPreview } from './server/preview';

const DEFAULT_PORT = 8080;

function parsePort(text: string | undefined): number {
  const port = Number(text ?? DEFAULT_PORT);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`--port must be a number from 0 to 65535, not "${text}".`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const preview = await startPreview({ port: parsePort(values.port) });
  console.info(`小叙 preview: ${preview.url}`);
  console.info(
    `What people report: curl -H 'Authorization: Bearer ${LOCAL_OPERATOR_TOKEN}' ${preview.url}/server/reports`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void preview.close().finally(() => process.exit());
    });
  }
  await preview.warmUp();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
