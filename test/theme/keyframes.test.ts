import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import postcss from 'postcss';

const root = path.resolve(__dirname, '../../miniprogram');

const sheets = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.wxss') && !/node_modules|miniprogram_npm/u.test(file),
);

/** What the keyframes of a name are, in each sheet that has them. */
function keyframes(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const file of sheets) {
    postcss.parse(readFileSync(path.join(root, file), 'utf8')).walkAtRules('keyframes', (rule) => {
      const steps = rule.nodes?.map((node) => node.toString().replace(/\s+/gu, ' ')) ?? [];
      found.set(rule.params, (found.get(rule.params) ?? new Set()).add(steps.join(' ')));
    });
  }
  return found;
}

it('has one animation under one name: keyframes are not kept apart by component', () => {
  const different = [...keyframes()].filter(([, bodies]) => bodies.size > 1);
  expect(different.map(([name]) => name)).toEqual([]);
  expect(sheets.length).toBeGreaterThan(50);
});

it('knows every animation that is asked for', () => {
  const known = keyframes();
  const unknown: string[] = [];
  for (const file of sheets) {
    postcss
      .parse(readFileSync(path.join(root, file), 'utf8'))
      .walkDecls(/^animation(?:-name)?$/u, ({ value }) => {
        for (const one of value.split(',')) {
          const words = one.trim().split(/\s+/u);
          if (one.trim() !== 'none' && !words.some((word) => known.has(word)))
            unknown.push(`${file}: ${one}`);
        }
      });
  }
  expect(unknown).toEqual([]);
});
