import { report } from './problem';
import { miniProgramRoot, projectRoot } from './project-files';
import { formatSizes } from './size/format-sizes';
import { checkBudget } from './size/budget';
import { measurePackages } from './size/measure-packages';

const sizes = measurePackages(miniProgramRoot, projectRoot);
console.log(formatSizes(sizes));
report('size', checkBudget(sizes), 'every package is within its budget');
