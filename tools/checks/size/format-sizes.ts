import { limitOf, totalBytes, type PackageSize } from './budget';

/** The packages as a table of KB, heaviest columns last. */
export function formatSizes(sizes: readonly PackageSize[]): string {
  const header = ['package', 'code', 'assets', 'npm', 'total KB', 'limit KB'];
  const rows = sizes.map((size) => [
    size.root === '' ? 'main' : size.root,
    ...[size.codeBytes, size.assetBytes, size.npmBytes, totalBytes(size), limitOf(size.root)].map(
      (bytes) => (bytes / 1024).toFixed(1),
    ),
  ]);
  const lines = [header, ...rows];
  const widths = header.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column === 0 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  '),
    )
    .join('\n');
}
