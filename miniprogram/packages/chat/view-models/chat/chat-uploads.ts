import { ChatDownloads } from './chat-downloads';
import { asJson } from '../../../../kernel/json';
import type { Dispose } from '../../../../kernel/disposables';
import type { MessageWindow } from '../rows/message-window';
import type { OutboxUploads, Upload } from '../../../../stores/outbox/outbox-uploads';
import type { Patch } from '../../../../view-models/screen';
import type { Services } from '../../../../stores/services';
import type { Timeline } from '../../../../stores/timeline/timeline';
import type { TransferRow } from '../rows/transfer-row';

/** How far the file has come that is on its way out of this chat: they go one after another. */
export class ChatUploads {
  private shown: TransferRow | null = null;
  readonly dispose: Dispose;

  constructor(
    uploads: OutboxUploads,
    private readonly timeline: Timeline,
    private readonly window: MessageWindow,
    private readonly emit: (patch: Patch) => void,
  ) {
    this.dispose = uploads.onChange((upload) => this.show(upload));
  }

  private show({ clientId, percent }: Upload): void {
    const row = this.rowOf(clientId);
    const { shown } = this;
    if (percent === undefined) {
      if (shown === null || (row !== undefined && row !== shown.row)) return;
      this.shown = null;
      this.emit({ upload: null });
      return;
    }
    if (row === undefined) return;
    this.shown = { row, percent };
    this.emit(shown?.row === row ? { 'upload.percent': percent } : { upload: asJson(this.shown) });
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
  const down = new ChatDownloads(receivedFiles.progress, timeline, window, emit);
  return () => {
    up.dispose();
    down.dispose();
  };
}
