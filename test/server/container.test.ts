import { readFileSync, readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const source = path.join(root, 'server/src');

const manifest = JSON.parse(readFileSync(path.join(root, 'server/package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

/** What the sources load, by the file that does. */
const imports = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => {
    const text = readFileSync(path.join(source, name), 'utf8');
    const values = text.matchAll(/^(?:import|export) (?!type\b)[^;]*?from '([^']+)';/gmu);
    return [...values].map(([, from = '']) => ({ name, from }));
  });

describe('the container', () => {
  it('holds everything that the server loads', () => {
    const missing = imports.filter(({ name, from }) => {
      if (from.startsWith('.')) {
        const file = path.resolve(source, path.dirname(name), from);
        return !file.startsWith(`${source}${path.sep}`);
      }
      if (from.startsWith('node:')) return !builtinModules.includes(from.slice('node:'.length));
      const [scope = '', rest = ''] = from.split('/');
      return !(scope in manifest.dependencies || `${scope}/${rest}` in manifest.dependencies);
    });
    expect(imports.length).toBeGreaterThan(50);
    expect(missing).toEqual([]);
  });

  it('is built from files that exist and are let into the build, and started with a loader that is installed', () => {
    const lines = readFileSync(path.join(root, 'server/Dockerfile'), 'utf8').split('\n');
    const allowed = readFileSync(path.join(root, 'server/Dockerfile.dockerignore'), 'utf8');
    const copied = lines
      .filter((line) => line.startsWith('COPY '))
      .flatMap((line) => line.split(' ').slice(1, -1));
    expect(copied.length).toBeGreaterThan(3);
    for (const file of copied) expect(allowed).toContain(`!${file}\n`);
    const start = lines.find((line) => line.startsWith('CMD ')) ?? '';
    const command = JSON.parse(start.slice('CMD '.length)) as readonly string[];
    expect(command).toEqual(['node', '--import', 'tsx', 'server/src/main.ts']);
    expect(manifest.dependencies).toHaveProperty('tsx');
    readFileSync(path.join(root, 'server/src/main.ts'));
  });
});
