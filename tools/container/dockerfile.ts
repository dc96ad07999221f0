/** One instruction of a Dockerfile. */
export interface Instruction {
  readonly name: string;
  readonly rest: string;
}

/** The instructions of a Dockerfile, in order; lines that end with a backslash go on in the next. */
export function parseDockerfile(text: string): readonly Instruction[] {
  return text
    .replace(/\\\n/gu, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, name = '', rest = ''] = /^(\S+)\s*(.*)$/u.exec(line) ?? [];
      return { name: name.toUpperCase(), rest };
    });
}

/** `CMD ["node", "x"]` as a list; also after `HEALTHCHECK CMD`. */
export function commandOf(rest: string): readonly string[] {
  const list: unknown = JSON.parse(rest.slice(rest.indexOf('[')));
  return Array.isArray(list) ? list.map(String) : [];
}

/**
 * Whether a file is part of the build. Knows what our `.dockerignore` is made of: plain paths, `**`, and exceptions with `!`; the last rule that fits
 * decides.
 */
export function isLetThrough(file: string, dockerignore: string): boolean {
  let isIgnored = false;
  for (const line of dockerignore.split('\n').map((rule) => rule.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    const isException = line.startsWith('!');
    const rule = isException ? line.slice(1) : line;
    if (rule === '**' || file === rule || file.startsWith(`${rule}/`)) isIgnored = !isException;
  }
  return !isIgnored;
}
