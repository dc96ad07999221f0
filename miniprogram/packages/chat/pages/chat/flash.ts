/** Marks a row for a moment, without a `setData` of the page; nothing where it is not in the list. */
export function flash(page: { selectComponent(selector: string): unknown }, rowId: string): void {
  const row = page.selectComponent(`#row-${rowId}`);
  if (canFlash(row)) row.flash();
}

function canFlash(row: unknown): row is { flash(): void } {
  return typeof row === 'object' && row !== null && 'flash' in row;
}
