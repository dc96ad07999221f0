import { cpSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../checks/project-files';

/** Copies what WeChat compiles into a folder of its own, without installed packages: the working tree stays as it is. */
export function stageProject(scratch: string): string {
  const stagedRoot = path.join(scratch, 'project');
  const isOwn = (file: string): boolean => !/\/(node_modules|miniprogram_npm)(\/|$)/.test(file);
  cpSync(path.join(projectRoot, 'miniprogram'), path.join(stagedRoot, 'miniprogram'), {
    recursive: true,
    filter: (file) => isOwn(path.relative(projectRoot, file)),
  });
  for (const file of ['project.config.json', 'package.json']) {
    cpSync(path.join(projectRoot, file), path.join(stagedRoot, file));
  }
  return stagedRoot;
}
