import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { LoadedServer } from './server-process';

/** The server in a process of its own, on one core where `core` says so. */
export async function startPinned(
  core: number | undefined,
  server: LoadedServer,
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const node = [
    process.execPath,
    '--import',
    'tsx',
    path.join(__dirname, 'server-process.ts'),
    JSON.stringify(server),
  ];
  const command = core === undefined ? node : ['taskset', '-c', String(core), ...node];
  const [program = '', ...args] = command;
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const stop = async (): Promise<void> => {
    const exited = once(child, 'exit');
    child.stdin.end();
    await exited;
  };
  for await (const url of createInterface({ input: child.stdout })) return { url, stop };
  throw new Error('The server did not start.');
}
