import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { MiniProgram } from './mini-program';
import type { Problem } from '../problem';

/** Folder of the compilers inside `miniprogram-compiler`, by Node's name for the platform. */
const platformFolders: Readonly<Record<string, string>> = {
  linux: 'linux',
  darwin: 'mac',
  win32: 'windows',
};

/**
 * Compiles every template, script and style sheet with WeChat's own `wcc` and `wcsc`. They are older
 * and stricter than the framework's newer compiler: what passes both runs on old base libraries.
 */
export function checkWithCompilers(program: MiniProgram): readonly Problem[] {
  const templates = filesWith(program, ['.wxml', '.wxs']);
  const styles = filesWith(program, ['.wxss']);
  return [
    ...(templates.length === 0 ? [] : wcc(program.root, templates)),
    ...(styles.length === 0 ? [] : wcsc(program.root, styles)),
  ];
}

function wcc(root: string, files: readonly string[]): readonly Problem[] {
  return compile('wcc', root, ['-d', '-cc', '0', ...files, '-gn', '$gwx']);
}

function wcsc(root: string, files: readonly string[]): readonly Problem[] {
  return compile('wcsc', root, ['-db', '-pc', '0', ...files]);
}

function filesWith(program: MiniProgram, extensions: readonly string[]): readonly string[] {
  return program.files
    .filter((file) => extensions.includes(path.extname(file)))
    .map((file) => `./${file}`);
}

function compile(tool: 'wcc' | 'wcsc', root: string, args: readonly string[]): readonly Problem[] {
  const executable = executableOf(tool);
  const outcome = spawnSync(executable, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (outcome.error !== undefined) {
    return [{ file: tool, message: `did not run: ${outcome.error.message}` }];
  }
  if (outcome.status === 0) return [];
  const lines = outcome.stderr
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('error file count'));
  if (lines.length === 0) {
    return [{ file: tool, message: `ended with ${String(outcome.status ?? outcome.signal)}` }];
  }
  return lines.map((line) => parseComplaint(tool, line));
}

function executableOf(tool: string): string {
  const folder = platformFolders[process.platform];
  if (folder === undefined) throw new Error(`No ${tool} for ${process.platform}`);
  const bin = path.join(
    path.dirname(createRequire(__filename).resolve('miniprogram-compiler')),
    'bin',
    folder,
  );
  const executable = path.join(bin, process.platform === 'win32' ? `${tool}.exe` : tool);
  // The package's archive comes without the executable bit.
  if (process.platform !== 'win32') chmodSync(executable, 0o755);
  return executable;
}

/** wcc writes `./file:line:column: message`, wcsc `ERR: ./file(line:column): message`. */
const placedComplaint = /^(?:ERR:\s*)?\.\/([^:()\s]+)[:(](\d+):(\d+)\)?:\s*(.*)$/;

function parseComplaint(tool: string, text: string): Problem {
  const [, file, line, column, message] = placedComplaint.exec(text) ?? [];
  if (file === undefined || message === undefined) return { file: tool, message: text };
  return { file, line: Number(line), column: Number(column), message: `${tool}: ${message}` };
}
