import { commandOf, isLetThrough, parseDockerfile } from '../../../tools/container/dockerfile';

it('reads a Dockerfile line by line', () => {
  const text = '# what\nFROM node:20\n\nRUN mkdir a \\\n  && mkdir b\ncmd ["node", "x"]\n';
  expect(parseDockerfile(text)).toEqual([
    { name: 'FROM', rest: 'node:20' },
    { name: 'RUN', rest: expect.stringMatching(/^mkdir a\s+&& mkdir b$/u) as string },
    { name: 'CMD', rest: '["node", "x"]' },
  ]);
});

it('knows the command of a check and of the start', () => {
  expect(commandOf('["node", "x"]')).toEqual(['node', 'x']);
  expect(commandOf('CMD ["node", "-e", "[1]"]')).toEqual(['node', '-e', '[1]']);
});

it.each([
  ['package.json', true],
  ['package.json.bak', false],
  ['server/src/app.ts', true],
  ['server/src/secret/key', false],
  ['server/.env', false],
])('lets %s into the build: %s', (file, isIn) => {
  const rules = '# build\n**\n!package.json\n!server/src\nserver/src/secret\n';
  expect(isLetThrough(file, rules)).toBe(isIn);
});
