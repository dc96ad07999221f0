/**
 * `npm run check:container`: carries out what `server/Dockerfile` says in a folder of its own, where no container runtime is needed, then starts the
 * server as the image would and asks for its health. So a file that the image misses is found before it is built.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { projectRoot } from '../checks/project-files';
import { commandOf, isLetThrough, parseDockerfile, type Instruction } from './dockerfile';

const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 15_000;
const NEVER_IN_IMAGE = /(^|\/)(node_modules|\.git)(\/|$)/u;

/** What production needs at least; of no value to anybody. */
const ENVIRONMENT = {
  SDK_APP_ID: '1400000001',
  CHAT_SECRET_KEY: 'checks the container',
  WECHAT_APP_ID: 'wx0123456789abcdef',
  WECHAT_APP_SECRET: 'checks the container',
  TOKEN_SECRET: 'checks the container, and nothing else',
  PUBLIC_URL: 'https://chat.example.com',
};

interface Image {
  /** Stands for the image's root. */
  readonly root: string;
  readonly context: string;
  workdir: string;
  environment: Readonly<Record<string, string>>;
  command: readonly string[];
  healthcheck: readonly string[];
}

/** What the build may see of the project. */
function makeContext(folder: string): void {
  const ignore = readFileSync(path.join(projectRoot, 'server/Dockerfile.dockerignore'), 'utf8');
  const { stdout } = spawnSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
    { cwd: projectRoot, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  for (const file of stdout.split('\0')) {
    const isIn = file !== '' && !NEVER_IN_IMAGE.test(file) && isLetThrough(file, ignore);
    if (isIn && existsSync(path.join(projectRoot, file)))
      cpSync(path.join(projectRoot, file), path.join(folder, file));
  }
}

/** @throws Error where a step does not work, in its words */
function carryOut({ name, rest }: Instruction, image: Image): void {
  const here = path.join(image.root, image.workdir);
  switch (name) {
    case 'FROM':
    case 'USER':
    case 'EXPOSE':
    case 'VOLUME':
      return;
    case 'ENV': {
      const [key = '', value = ''] = rest.split('=');
      image.environment = { ...image.environment, [key]: value };
      return;
    }
    case 'WORKDIR':
      image.workdir = rest;
      mkdirSync(path.join(image.root, rest), { recursive: true });
      return;
    case 'COPY':
      copy(rest.split(/\s+/u), image, here);
      return;
    case 'RUN':
      run(withoutOwners(rest), here, image.environment);
      return;
    case 'HEALTHCHECK':
      image.healthcheck = commandOf(rest);
      return;
    case 'CMD':
      image.command = commandOf(rest);
      return;
    default:
      throw new Error(`${name}: this check does not know it; teach it in tools/container.`);
  }
}

function copy(words: readonly string[], { context }: Image, here: string): void {
  const target = words.at(-1) ?? '';
  for (const source of words.slice(0, -1)) {
    const from = path.join(context, source);
    if (!existsSync(from)) throw new Error(`COPY ${source}: not in the build (.dockerignore?).`);
    const isFolder = target.endsWith('/');
    const to = path.join(here, target, isFolder ? path.basename(source) : '');
    cpSync(from, to, { recursive: true });
  }
}

/** The image's own user is not on this machine. */
const withoutOwners = (command: string): string => command.replace(/&& chown \S+ \S+/gu, '');

function run(command: string, cwd: string, environment: Image['environment']): void {
  console.log(`RUN ${command}`);
  const isInstall = command.startsWith('npm ci');
  const line = isInstall ? `${command} --prefer-offline --no-audit --no-fund` : command;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  if (status !== 0) throw new Error(`RUN ${command}\n${stdout}${stderr}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Asks until the server answers; its own words where it ends before that. */
async function answered(url: string, child: ChildProcess, words: () => string): Promise<void> {
  const endsAtMs = Date.now() + START_LIMIT_MS;
  while (Date.now() < endsAtMs) {
    if (child.exitCode !== null) throw new Error(`The server ended:\n${words()}`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${url} does not answer 200:\n${words()}`);
}

async function tryIt(image: Image): Promise<void> {
  const port = await freePort();
  const cwd = path.join(image.root, image.workdir);
  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, ...image.environment, ...ENVIRONMENT, PORT: String(port) };
  const [program = '', ...args] = image.command;
  console.log(`CMD ${image.command.join(' ')}`);
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  try {
    for (const route of ['/health/live', '/health/ready', '/openapi.json'])
      await answered(`http://127.0.0.1:${port}${route}`, child, () => said);
    const [check = '', ...rest] = image.healthcheck;
    const { status } = spawnSync(check, rest, { cwd, env });
    if (status !== 0) throw new Error('HEALTHCHECK says that a healthy server is not.');
    if (/"level":[56]0/u.test(said)) throw new Error(`The server complains:\n${said}`);
    const exited = once(child, 'exit', { signal: AbortSignal.timeout(STOP_LIMIT_MS) });
    child.kill('SIGTERM');
    const [code] = (await exited) as [number | null];
    if (code !== 0) throw new Error(`Told to stop, the server ended with ${String(code)}.`);
  } finally {
    child.kill('SIGKILL');
  }
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'xiaoxu-container-'));
  const [root, context] = [path.join(folder, 'image'), path.join(folder, 'context')];
  const image: Image = {
    root,
    context,
    workdir: '/',
    environment: {},
    command: [],
    healthcheck: [],
  };
  try {
    makeContext(context);
    const text = readFileSync(path.join(projectRoot, 'server/Dockerfile'), 'utf8');
    for (const instruction of parseDockerfile(text)) carryOut(instruction, image);
    await tryIt(image);
    console.log('The image has what it needs: it starts, is ready, and stops when told to.');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
