import type { PageCost } from '../support/page-cost';
import type { Timing } from './timing';

/** One line of a workload's table: the same event on one side or both. */
export interface Comparison {
  /** Size of what is on screen or held: `1,000 messages`. */
  readonly size: string;
  readonly ours: PageCost;
  /** Why there is no figure, where there is none. */
  readonly rival: PageCost | string;
  readonly timing?: Timing;
}

export interface Workload {
  readonly title: string;
  readonly comparisons: readonly Comparison[];
  /** What a reader must know to judge the figures. */
  readonly note?: string;
}

const header = ['', 'calls', 'bytes', 'nodes made', 'rows made', 'ms'];
const widths = [46, 9, 13, 12, 11, 10];

/** The workload as a table in plain text, with rival ÷ ours under each pair. */
export function formatWorkload({ title, comparisons, note }: Workload): string {
  const lines = comparisons.flatMap((comparison) => linesOf(comparison).map(formatLine));
  return [title, formatLine(header), ...lines, ...(note === undefined ? [] : [`  (${note})`])].join(
    '\n',
  );
}

function linesOf({ size, ours, rival, timing }: Comparison): readonly (readonly string[])[] {
  const own = [`xiaoxu, ${size}`, ...countersOf(ours), timed(timing?.oursMs)];
  if (typeof rival === 'string') return [own, [`rival: ${rival}`]];
  const ratios = [
    times(rival.calls, ours.calls),
    times(rival.bytes, ours.bytes),
    times(rival.nodesCreated, ours.nodesCreated),
    times(rival.rowsCreated, ours.rowsCreated),
    timing ? times(timing.rivalMs, timing.oursMs) : '',
  ];
  return [
    own,
    [`rival, ${size}`, ...countersOf(rival), timed(timing?.rivalMs)],
    ['  rival ÷ ours', ...ratios],
  ];
}

function countersOf(cost: PageCost): readonly string[] {
  const { calls, bytes, nodesCreated, rowsCreated } = cost;
  return [calls, bytes, nodesCreated, rowsCreated].map((count) => count.toLocaleString('en'));
}

function timed(ms: number | undefined): string {
  return ms === undefined ? '' : ms.toFixed(ms < 10 ? 2 : 0);
}

function times(rival: number, ours: number): string {
  if (ours === 0) return rival === 0 ? '=' : '∞';
  const ratio = rival / ours;
  return `${ratio.toLocaleString('en', { maximumFractionDigits: ratio < 10 ? 1 : 0 })}×`;
}

function formatLine(cells: readonly string[]): string {
  return `  ${cells
    .map((cell, index) => {
      const width = widths[index] ?? 0;
      return index === 0 ? cell.padEnd(width) : cell.padStart(width);
    })
    .join('')}`.trimEnd();
}
