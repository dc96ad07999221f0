import { resolveOptions } from '../local-chat/options';
import { report } from './problem';
import { miniProgramRoot } from './project-files';
import { checkSecrets } from './secrets/check-secrets';

const { problems, fileCount } = checkSecrets(miniProgramRoot, [resolveOptions({}).secret]);
report(
  'secrets',
  problems.map((problem) => ({ ...problem, file: `miniprogram/${problem.file}` })),
  `no secret and no stray host in ${String(fileCount)} files`,
);
