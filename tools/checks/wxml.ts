import { report } from './problem';
import { miniProgramRoot } from './project-files';
import { checkMiniProgram } from './wxml/check-mini-program';

const { problems, pageCount, componentCount } = checkMiniProgram(miniProgramRoot);
report(
  'wxml',
  problems.map((problem) => ({ ...problem, file: `miniprogram/${problem.file}` })),
  `${String(pageCount)} pages and ${String(componentCount)} components compile and fit their data`,
);
