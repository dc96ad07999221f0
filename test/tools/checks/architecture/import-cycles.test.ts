import { checkImportCycles } from '../../../../tools/checks/architecture/import-cycles';
import { formatProblem } from '../../../../tools/checks/problem';

const complaints = (sources: Readonly<Record<string, string>>): readonly string[] =>
  checkImportCycles(new Map(Object.entries(sources))).map(formatProblem);

it('finds files that import each other, and names the way round', () => {
  const sources = {
    'domain/a.ts': "import { b } from './b';",
    'domain/b.ts': "import { c } from '../kernel/c';",
    'kernel/c.ts': "import { a } from '../domain/a';",
  };
  expect(complaints(sources)).toEqual([
    'domain/a.ts imports itself by way of domain/b.ts → kernel/c.ts → domain/a.ts',
  ]);
});

it('does not let types pass', () => {
  const sources = {
    'domain/a.ts': "import type { B } from './b';",
    'domain/b.ts': "type A = import('./a').A;",
  };
  expect(complaints(sources)).toEqual([
    'domain/a.ts imports itself by way of domain/b.ts → domain/a.ts',
  ]);
});

it('lets two ways lead to one file', () => {
  const sources = {
    'domain/a.ts': "import './b'; import './c';",
    'domain/b.ts': "import './d';",
    'domain/c.ts': "import './d'; import '@tencentcloud/chat'; import './data.json';",
    'domain/d.ts': '',
  };
  expect(complaints(sources)).toEqual([]);
});
