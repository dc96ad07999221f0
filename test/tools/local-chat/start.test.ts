import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createChatService } from '../../../tools/local-chat';
import { until } from '../../support/until';

const ROOT = join(__dirname, '../../..');

interface Run {
  readonly output: string;
  readonly errors: string;
  readonly exitCode: number | null;
}

/** Starts the command, stops it once `isUp` agrees with its output, and returns what it printed. */
async function run(args: readonly string[], isUp?: (output: string) => boolean): Promise<Run> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tools/local-chat/start.ts', ...args], {
    cwd: ROOT,
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  const hasExited = (): boolean => child.exitCode !== null || child.signalCode !== null;
  await until(() => hasExited() || isUp?.(output) === true, { timeoutMs: 18_000 });
  if (!hasExited()) child.kill('SIGTERM');
  await until(hasExited, { timeoutMs: 10_000 });
  return { output, errors, exitCode: child.exitCode };
}

describe('the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'local-chat-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('says where the service is and how to sign in', async () => {
    const { output, exitCode } = await run(['--port', '0'], (text) => text.includes('Sign in'));
    expect(output).toMatch(/ws:\/\/127\.0\.0\.1:\d+/);
    expect(output).toContain('lin (林夏)');
    expect(output).toContain('/control/sign-in');
    expect(exitCode).toBe(0);
  });

  it('starts with the world of a file', async () => {
    const path = join(folder, 'world.json');
    writeFileSync(path, JSON.stringify({ people: [{ userId: 'solo', nick: 'Solo' }] }));
    const { output } = await run(['--port', '0', '--seed', path], (text) => text.includes('Sign'));
    expect(output).toContain('People:  solo (Solo)');
  });

  it('explains in one line that the port is in use', async () => {
    const service = await createChatService();
    const { port } = new URL(service.httpUrl);
    const { errors, exitCode } = await run(['--port', port]);
    expect(errors).toBe(`Port ${port} is in use. Choose another with --port.\n`);
    expect(exitCode).toBe(1);
    await service.stop();
  });

  it.each([
    [['--host', '0.0.0.0'], /loopback only/],
    [['--port', 'nine'], /not a port/],
    [['--seed', 'missing.json'], /no file missing\.json/],
    [['--seed', 'package.json', '--port', '70000'], /not a port/],
    [['--seed', 'README.md'], /not JSON|no file/],
  ])('explains in one line what is wrong with %j', async (args, message) => {
    const { errors, exitCode } = await run(args);
    expect(errors).toMatch(message);
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(exitCode).toBe(1);
  });
});
