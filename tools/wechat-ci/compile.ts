import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { report, type Problem } from '../checks/problem';
import { projectRoot } from '../checks/project-files';
import { checkBudget } from '../checks/size/budget';
import { formatSizes } from '../checks/size/format-sizes';
import { readComplaints } from './complaints';
import { measureCompiled } from './compiled-sizes';
import { ensureInstalled } from './ensure-installed';
import { stageProject } from './stage-project';
import { checkPackedNpm, readNpmRelations } from './npm-relations';

/** Ten times what the compilation takes. */
const timeoutMs = 5 * 60 * 1000;

/** Compiles the project with WeChat's own toolchain, offline, in a copy: the working tree stays as it is. */
function main(): void {
  ensureInstalled();
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'wechat-compile-'));
  try {
    const stagedRoot = stageProject(scratch);
    const outputRoot = path.join(scratch, 'compiled');
    mkdirSync(outputRoot);
    const problems = compile(stagedRoot, outputRoot);
    if (problems.length > 0) {
      report('wechat', problems, '');
      return;
    }
    const sizes = measureCompiled(outputRoot);
    console.log(formatSizes(sizes));
    const lost = checkPackedNpm(readNpmRelations(projectRoot), sizes);
    report(
      'wechat',
      [...checkBudget(sizes), ...lost],
      "compiles with WeChat's toolchain, every package in budget",
    );
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function compile(stagedRoot: string, outputRoot: string): readonly Problem[] {
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    [
      '--import',
      'tsx',
      path.join(__dirname, 'compile-project.ts'),
      projectRoot,
      stagedRoot,
      outputRoot,
    ],
    { cwd: projectRoot, encoding: 'utf8', timeout: timeoutMs, maxBuffer: 256 * 1024 * 1024 },
  );
  const output = stdout + stderr;
  const complaints = readComplaints(output);
  if (complaints.length > 0 || status === 0) return complaints;
  return [{ file: 'project', message: `${error?.message ?? 'was not compiled'}\n${output}` }];
}

main();
