import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { asRecord, parseJson } from '../../miniprogram/kernel/json';

/** Installs WeChat's compiler beside this file where it is missing or of another version: about 280 MB, 1 minute. */
export function ensureInstalled(): void {
  const wanted = asRecord(readJson(path.join(__dirname, 'package.json'))?.['dependencies']);
  const installed = readJson(path.join(__dirname, 'node_modules/miniprogram-ci/package.json'));
  if (installed !== undefined && installed['version'] === wanted?.['miniprogram-ci']) return;
  console.log('Installing miniprogram-ci into tools/wechat-ci/node_modules (once) …');
  const { status, stdout, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: __dirname,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`miniprogram-ci could not be installed:\n${stdout}${stderr}`);
}

function readJson(file: string): Readonly<Record<string, unknown>> | undefined {
  return existsSync(file) ? asRecord(parseJson(readFileSync(file, 'utf8'))) : undefined;
}
