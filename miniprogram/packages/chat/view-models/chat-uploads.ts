import { asJson } from '../../../kernel/json';
import type { Dispose } from '../../../kernel/disposables';
import type { MessageWindow } from './message-window';
import type { OutboxUploads, Upload } from '../../../stores/outbox-uploads';
import type { Patch } from '../../../view-models/screen';
import type { Services } from '../../../stores/services';
import type { Timeline } from '../../../stores/timeline';
import type { TransferRow } from './transfer-row';

/** How far the file of this chat has come that is on its way, up or down: each way they go one after another. */
export class ChatUploads {
  private shown: TransferRow | null = null;
  readonly dispose: Dispose;

  constructor(
    uploads: OutboxUploads,
    private readonly timeline: Timeline,
    private readonly window: MessageWindow,
    private readonly emit: (patch: Patch) => void,
    private readonly field: 'upload' | 'download' = 'upload',
  ) {
    this.dispose = uploads.onChange((upload) => this.show(upload));
  }

  private show({ clientId, percent }: Upload): void {
    const row = this.rowOf(clientId);
    const { shown } = this;
    if (percent === undefined) {
      if (shown === null || (row !== undefined && row !== shown.row)) return;
      this.shown = null;
      this.emit({ [this.field]: null });
      return;
    }
    if (row === undefined) return;
    this.shown = { row, percent };
    const { field } = this;
    this.emit(
      shown?.row === row ? { [`${field}.percent`]: percent } : { [field]: asJson(this.shown) },
    );
  }

  private rowOf(clientId: string): string | undefined {
    const message = this.timeline.findByKey(clientId);
    return message && this.window.rowOf(message);
  }
}

/** Shows how far what is sent from a chat, and what is downloaded from it, has come. */
export function showTransfers(
  { outbox, receivedFiles }: Pick<Services, 'outbox' | 'receivedFiles'>,
  timeline: Timeline,
  window: MessageWindow,
  emit: (patch: Patch) => void,
): Dispose {
  const up = new ChatUploads(outbox.uploads, timeline, window, emit);
  const down = new ChatUploads(receivedFiles.progress, timeline, window, emit, 'download');
  return () => {
    up.dispose();
    down.dispose();
  };
}
