import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

const projectRoot = path.resolve(__dirname, '../../..');
const cacheRoot = path.join(projectRoot, 'node_modules/.cache/preview-tests');

/** A build takes about a second; a lock older than this belongs to a process that died. */
const staleLockMs = 60_000;
const lockPollMs = 50;

export interface BuildRequest {
  /** Folder with app.json. */
  readonly root: string;
  readonly replaceModules?: Readonly<Record<string, string>>;
}

/**
 * Package scripts of a mini program by file name. esbuild cannot run inside jsdom's realm, so the build is a process of its own;
 * its output is kept until a source file or the build itself changes.
 */
export function builtScripts(request: BuildRequest): ReadonlyMap<string, string> {
  const replacements = JSON.stringify(request.replaceModules ?? {});
  const key = digest(`${request.root}\n${replacements}`);
  const outDir = path.join(cacheRoot, key);
  mkdirSync(outDir, { recursive: true });
  return locked(`${outDir}.lock`, () => {
    const stampFile = path.join(outDir, 'stamp');
    const stamp = fingerprint(request.root);
    const known = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
    if (known !== stamp) {
      build(request.root, outDir, replacements);
      writeFileSync(stampFile, stamp);
    }
    return readScripts(outDir);
  });
}

function build(root: string, outDir: string, replacements: string): void {
  const tsx = path.join(projectRoot, 'node_modules/tsx/dist/cli.mjs');
  const cli = path.join(projectRoot, 'tools/preview/build/cli.ts');
  execFileSync(process.execPath, [tsx, cli, root, outDir, replacements], { stdio: 'pipe' });
}

function readScripts(outDir: string): ReadonlyMap<string, string> {
  const names = readdirSync(outDir).filter((name) => name.endsWith('.js'));
  return new Map(names.map((name) => [name, readFileSync(path.join(outDir, name), 'utf8')]));
}

function fingerprint(root: string): string {
  const folders = [root, path.join(projectRoot, 'tools/preview/build')];
  const bundleFormat = path.join(projectRoot, 'tools/preview/runtime/bundle.ts');
  return digest([...folders.flatMap(stampsOf), stampOf(bundleFormat)].join('\n'));
}

function stampsOf(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) => stampOf(path.join(entry.parentPath, entry.name)));
}

function stampOf(file: string): string {
  const { mtimeMs, size } = statSync(file);
  return `${file} ${mtimeMs} ${size}`;
}

function digest(text: string): string {
  return createHash('sha1').update(text).digest('hex').slice(0, 16);
}

/** Runs `action` while no other test process does. */
function locked<Value>(lock: string, action: () => Value): Value {
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      const isStale = existsSync(lock) && Date.now() - statSync(lock).mtimeMs > staleLockMs;
      if (isStale) rmdirSync(lock);
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, lockPollMs);
    }
  }
  try {
    return action();
  } finally {
    rmdirSync(lock);
  }
}
