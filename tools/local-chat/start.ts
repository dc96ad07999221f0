import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseJson } from '../../miniprogram/kernel/json';
import { Fields } from './gateway/fields';
import { createLocalServer } from '../local-server/local-server';
import { createChatService } from './index';
import type { ChatService } from './index';
import { createDefaultWorld } from './seed/default-world';
import { parseWorld } from './seed/parse-world';
import type { World } from './seed/world';

const DEFAULT_PORT = '9300';
const USAGE = 'npm run chat-service -- [--port 9300] [--seed world.json] [--host 127.0.0.1]';

/** Starts the local chat service, with `server/` beside it for the mini program in DevTools. Prints one line and exits with 1 when that cannot be done. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: DEFAULT_PORT },
      host: { type: 'string', default: '127.0.0.1' },
      seed: { type: 'string' },
    },
  });
  const port = portOf(values.port);
  const world = values.seed === undefined ? createDefaultWorld(Date.now()) : readWorld(values.seed);
  const service = await createChatService({ port, host: values.host, world });
  const server = createLocalServer(service, service.httpUrl);
  service.attach((request, response) => server.handleRequest(request, response));
  const stop = (): void => {
    void Promise.all([server.close(), service.stop()]).then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  // Last: whoever reads it may stop the service at once.
  process.stdout.write(welcome(service));
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new Error(`--port ${text} is not a port. Usage: ${USAGE}`);
}

function readWorld(path: string): World {
  const value = parseJson(readFileSync(path, 'utf8'));
  if (value === undefined) throw new Error(`${path} is not JSON.`);
  return parseWorld(Fields.of(value));
}

function welcome(service: ChatService): string {
  const people = service.people().map(({ userId, nick }) => `${userId} (${nick})`);
  return [
    `Local chat service: ${service.socketUrl} (SDK option proxyServer), SDKAppID ${service.options.sdkAppId}`,
    `People:  ${people.join(', ')}`,
    `Sign in: curl -X POST ${service.httpUrl}/control/sign-in -d '{"userId":"${service.people()[0]?.userId ?? ''}"}'`,
    '',
  ].join('\n');
}

/** One clear line for what people run into. */
function explain(error: unknown): string {
  const { code, message, port, path } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE') return `Port ${port ?? ''} is in use. Choose another with --port.`;
  if (code === 'EACCES') return `Port ${port ?? ''} needs more rights. Choose one above 1023.`;
  if (code === 'ENOENT') return `There is no file ${path ?? ''}.`;
  return message;
}

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
});
