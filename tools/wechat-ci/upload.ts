/** `npm run upload`: compiles the mini program and hands it to WeChat, as a version of the console or as a preview for one phone. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { asRecord, parseJson } from '../../miniprogram/kernel/json';
import { config } from '../../miniprogram/config';
import { ensureInstalled } from './ensure-installed';
import { projectRoot } from '../checks/project-files';
import { readUploadOptions, type UploadOptions } from './upload-options';
import { stageProject } from './stage-project';

function fieldOf(file: string, name: string): string {
  const fields = asRecord(parseJson(readFileSync(path.join(projectRoot, file), 'utf8')));
  const value = fields?.[name];
  return typeof value === 'string' ? value : '';
}

async function upload(options: UploadOptions, stagedRoot: string): Promise<void> {
  // Loaded late: the packages are there only after ensureInstalled.
  const { packNpm } = await import('./pack-npm');
  const ci = await import('miniprogram-ci');
  await packNpm(projectRoot, path.join(stagedRoot, 'miniprogram'));
  const { appId, privateKey, version, description, robot, isPreview } = options;
  const project = new ci.Project({
    appid: appId,
    type: 'miniProgram',
    projectPath: stagedRoot,
    privateKey,
    ignores: ['node_modules/**/*'],
  });
  const setting = { useProjectConfig: true };
  const onProgressUpdate = (): void => undefined;
  const task = { project, version, desc: description, robot, setting, onProgressUpdate };
  if (isPreview) {
    await ci.preview({ ...task, qrcodeFormat: 'terminal' });
    return;
  }
  await ci.upload(task);
  console.log(`Version ${version} is in the console: 管理 → 版本管理 → 开发版本.`);
}

async function main(): Promise<number> {
  const options = readUploadOptions(process.argv.slice(2), {
    environment: process.env,
    readFile: (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined),
    appId: fieldOf('project.config.json', 'appid'),
    mode: config.mode,
    version: fieldOf('package.json', 'version'),
  });
  if (!options.ok) {
    for (const problem of options.error) console.error(problem);
    return 1;
  }
  ensureInstalled();
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'wechat-upload-'));
  try {
    await upload(options.value, stageProject(scratch));
    return 0;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

// WeChat's compiler leaves workers behind.
main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
