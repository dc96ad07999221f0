const UNITS = ['B', 'KB', 'MB', 'GB'] as const;

const STEP = 1024;

/** How large something is, as people say it: 512 B, 1.2 MB, 34 MB. Empty for 0: nobody said. */
export function byteSize(bytes: number): string {
  if (!(bytes > 0) || !Number.isFinite(bytes)) return '';
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log(bytes) / Math.log(STEP)));
  const value = bytes / STEP ** power;
  const digits = power === 0 || value >= 10 ? 0 : 1;
  return `${value.toFixed(digits)} ${UNITS[power] ?? 'B'}`;
}
