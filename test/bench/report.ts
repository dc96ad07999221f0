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
  /** False where nodes come and go during the event, so that what is left afterwards says nothing. */
  readonly hasNodes?: false;
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

function linesOf(comparison: Comparison): readonly (readonly string[])[] {
  const { size, ours, rival, timing, hasNodes = true } = comparison;
  const nodes = (...cells: readonly string[]): readonly string[] =>
    hasNodes ? cells : cells.map(() => '');
  const line = (who: string, cost: PageCost, ms: number | undefined): readonly string[] => [
    `${who}, ${size}`,
    counted(cost.calls),
    counted(cost.bytes),
    ...nodes(counted(cost.nodesCreated), counted(cost.rowsCreated)),
    timed(ms),
  ];
  const own = line('xiaoxu', ours, timing?.oursMs);
  if (typeof rival === 'string') return [own, [`rival: ${rival}`]];
  const ratios = [
    times(rival.calls, ours.calls),
    times(rival.bytes, ours.bytes),
    ...nodes(
      times(rival.nodesCreated, ours.nodesCreated),
      times(rival.rowsCreated, ours.rowsCreated),
    ),
    timing ? times(timing.rivalMs, timing.oursMs) : '',
  ];
  return [own, line('rival', rival, timing?.rivalMs), ['  rival ÷ ours', ...ratios]];
}

function counted(count: number): string {
  return count.toLocaleString('en');
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
