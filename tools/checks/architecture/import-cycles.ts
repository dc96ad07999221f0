import path from 'node:path';
import type { Problem } from '../problem';
import { readSource } from './read-source';

type Graph = ReadonlyMap<string, readonly string[]>;

/**
 * Files that reach themselves through what they import, types included: neither can be read, moved or tested without the other.
 * `sources` holds texts by their path.
 */
export function checkImportCycles(sources: ReadonlyMap<string, string>): readonly Problem[] {
  const graph: Graph = new Map(
    [...sources].map(([file, text]) => [file, importsOf(file, text, sources)]),
  );
  return new CycleSearch(graph).cycles().map((files) => ({
    file: files[0] ?? '',
    message: `imports itself by way of ${[...files.slice(1), files[0]].join(' → ')}`,
  }));
}

function importsOf(
  file: string,
  text: string,
  sources: ReadonlyMap<string, string>,
): readonly string[] {
  const folder = path.posix.dirname(file);
  return readSource(file, text).imports.flatMap(({ specifier }) => {
    const target = path.posix.join(folder, specifier);
    return specifier.startsWith('.') && sources.has(`${target}.ts`) ? [`${target}.ts`] : [];
  });
}

/** Goes along the arrows, each file once; an arrow back onto the way that led here closes a circle. */
class CycleSearch {
  private readonly finished = new Set<string>();
  private readonly way: string[] = [];
  private readonly found: (readonly string[])[] = [];

  constructor(private readonly graph: Graph) {}

  cycles(): readonly (readonly string[])[] {
    for (const file of this.graph.keys()) this.visit(file);
    return this.found;
  }

  private visit(file: string): void {
    if (this.finished.has(file)) return;
    const from = this.way.indexOf(file);
    if (from >= 0) {
      this.found.push(this.way.slice(from));
      return;
    }
    this.way.push(file);
    for (const next of this.graph.get(file) ?? []) this.visit(next);
    this.way.pop();
    this.finished.add(file);
  }
}
