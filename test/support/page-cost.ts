import type { OpenedMiniProgram } from './mini-program';

/** What an event cost the page on top: counted exactly, so that it repeats to the byte. */
export interface PageCost {
  /** `setData` calls of the page and its components. */
  readonly calls: number;
  /** UTF-8 bytes of the JSON of every argument. */
  readonly bytes: number;
  readonly nodesCreated: number;
  readonly nodesRemoved: number;
  /** Rows among the created nodes. */
  readonly rowsCreated: number;
  readonly rowsRemoved: number;
}

/** Runs `event` and tells what it cost the page that was on top before, whose rows match `rowSelector`. */
export async function costOf(
  app: OpenedMiniProgram,
  rowSelector: string,
  event: () => Promise<void>,
): Promise<PageCost> {
  const { page } = app;
  const before = new Set(page.findAll('body *'));
  const rowsBefore = new Set(page.findAll(rowSelector));
  const callsBefore = app.setDataLog.calls(page.route).length;
  await event();
  const after = page.findAll('body *');
  const kept = after.filter((node) => before.has(node)).length;
  const rows = page.findAll(rowSelector);
  const rowsKept = rows.filter((row) => rowsBefore.has(row)).length;
  const calls = app.setDataLog.calls(page.route).slice(callsBefore);
  return {
    calls: calls.length,
    bytes: calls.reduce((sum, call) => sum + call.bytes, 0),
    nodesCreated: after.length - kept,
    nodesRemoved: before.size - kept,
    rowsCreated: rows.length - rowsKept,
    rowsRemoved: rowsBefore.size - rowsKept,
  };
}
