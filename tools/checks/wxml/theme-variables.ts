import { readFileSync } from 'node:fs';
import path from 'node:path';
import { asRecord, parseJson } from '../../../miniprogram/kernel/json';
import type { MiniProgram } from './mini-program';
import type { Problem } from '../problem';

/** `@name` in a manifest needs a value in theme.json for light and for dark; icons there have to exist. */
export function checkThemeVariables(program: MiniProgram): readonly Problem[] {
  const manifests = [
    { file: 'app.json', manifest: program.app },
    ...program.units.map(({ path: unit, manifest }) => ({ file: `${unit}.json`, manifest })),
  ];
  const used = manifests.flatMap(({ file, manifest }) =>
    variablesIn(manifest).map((name) => ({ file, name })),
  );
  const location = program.app['themeLocation'];
  if (used.length === 0 && location === undefined) return [];
  const themeFile = typeof location === 'string' ? location : 'theme.json';
  if (!program.files.includes(themeFile)) return [{ file: themeFile, message: 'is missing' }];
  const theme = asRecord(parseJson(readFileSync(path.join(program.root, themeFile), 'utf8'))) ?? {};
  return ['light', 'dark'].flatMap((mode) => {
    const values = asRecord(theme[mode]) ?? {};
    const missing = used
      .filter(({ name }) => !(name in values))
      .map(({ file, name }) => ({
        file,
        message: `@${name} has no ${mode} value in ${themeFile}`,
      }));
    const lostIcons = Object.values(values)
      .map(String)
      .filter((value) => /\.(png|jpg|svg)$/.test(value))
      .filter((icon) => !program.files.includes(icon.replace(/^\//, '')))
      .map((icon) => ({ file: themeFile, message: `${mode} icon ${icon} does not exist` }));
    return [...missing, ...lostIcons];
  });
}

function variablesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.startsWith('@') ? [value.slice(1)] : [];
  if (Array.isArray(value)) return value.flatMap(variablesIn);
  return Object.values(asRecord(value) ?? {}).flatMap(variablesIn);
}
