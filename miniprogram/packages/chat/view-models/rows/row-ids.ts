import { entryKeyOf } from '../../../../stores/timeline/timeline';
import type { Message } from '../../../../domain/message/message';

/** The IDs of the rows in a window. The row of a message keeps its ID from composing to sent, so that it is never made anew. */
export class RowIds {
  private readonly byEntry = new Map<string, string>();
  private readonly entries = new Map<string, string>();
  private made = 0;

  /** The ID of a message's row, given out where it has none. */
  of(message: Message): string {
    const key = entryKeyOf(message);
    const known = this.byEntry.get(key);
    if (known !== undefined) return known;
    const rowId = `m${(this.made++).toString(36)}`;
    this.byEntry.set(key, rowId);
    this.entries.set(rowId, key);
    return rowId;
  }

  find(message: Message): string | undefined {
    return this.byEntry.get(entryKeyOf(message));
  }

  /** The entry of the timeline that a row shows. */
  entryOf(rowId: string): string | undefined {
    return this.entries.get(rowId);
  }

  forget(message: Message): void {
    const key = entryKeyOf(message);
    this.entries.delete(this.byEntry.get(key) ?? '');
    this.byEntry.delete(key);
  }

  /** Forgets all but these. */
  keep(rowIds: ReadonlySet<string>): void {
    for (const [key, rowId] of [...this.byEntry]) {
      if (rowIds.has(rowId)) continue;
      this.byEntry.delete(key);
      this.entries.delete(rowId);
    }
  }
}
