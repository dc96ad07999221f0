import type { Dispose } from '../../../../kernel/disposables';
import type { MessageWindow } from '../rows/message-window';
import type { OutboxUploads } from '../../../../stores/outbox/outbox-uploads';
import type { Patch } from '../../../../view-models/screen';
import type { Timeline } from '../../../../stores/timeline/timeline';

/** How far each file of this chat has come that is being downloaded, or waits. */
export class ChatDownloads {
  /** Whole percent by row. */
  private shown: Readonly<Record<string, number>> = {};
  readonly dispose: Dispose;

  constructor(
    private readonly downloads: OutboxUploads,
    private readonly timeline: Timeline,
    private readonly window: MessageWindow,
    private readonly emit: (patch: Patch) => void,
  ) {
    this.dispose = downloads.onChange(() => this.show());
  }

  private show(): void {
    const before = this.shown;
    this.shown = this.now();
    const rows = Object.keys(this.shown);
    const changed = rows.filter((row) => this.shown[row] !== before[row]);
    const isSame = rows.length === Object.keys(before).length && rows.every((row) => row in before);
    if (!isSame) this.emit({ downloads: this.shown });
    else for (const row of changed) this.emit({ [`downloads.${row}`]: this.shown[row] ?? 0 });
  }

  private now(): Readonly<Record<string, number>> {
    const rows: Record<string, number> = {};
    for (const { clientId, percent } of this.downloads.all) {
      const message = this.timeline.findByKey(clientId);
      const row = message && this.window.rowOf(message);
      if (row !== undefined && percent !== undefined) rows[row] = percent;
    }
    return rows;
  }
}
