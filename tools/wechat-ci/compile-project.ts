import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { analyseCode, DefaultProjectAttr, getCompiledResult, Project } from 'miniprogram-ci';
import { packNpm } from './pack-npm';

/**
 * The part of the check that runs in a process of its own, because WeChat's compiler leaves workers behind and
 * writes what it cannot resolve to the console only. Arguments: repository, staged project, folder for the result.
 */
async function main(): Promise<void> {
  // The compiler forks workers in other folders, where the loader for TypeScript is not found.
  process.execArgv = [];
  const [sourceRoot = '', stagedRoot = '', outputRoot = ''] = process.argv.slice(2);
  await packNpm(sourceRoot, path.join(stagedRoot, 'miniprogram'));
  const compiled = await getCompiledResult({
    project: openProject(stagedRoot),
    version: '1',
    setting: { useProjectConfig: true },
    onProgressUpdate: () => undefined,
  });
  for (const [file, content] of Object.entries(compiled)) {
    const target = path.join(outputRoot, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  const settings = { appid: placeholderAppId, compileType: 'miniprogram', setting: {} };
  writeFileSync(path.join(outputRoot, 'project.config.json'), JSON.stringify(settings));
  await analyseCode(openProject(outputRoot), {});
}

/** Of the right form; nothing is asked about it, because the attributes are given. */
const placeholderAppId = 'wx0000000000000000';

function openProject(projectPath: string): Project {
  return new Project({
    appid: placeholderAppId,
    type: 'miniProgram',
    projectPath,
    privateKey: 'none',
    ignores: ['node_modules/**/*'],
    attr: () => Promise.resolve(DefaultProjectAttr),
  });
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
