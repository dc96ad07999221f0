import { asJson } from '../../../kernel/json';
import type { Dispose } from '../../../kernel/disposables';
import type { MessageWindow } from './message-window';
import type { OutboxUploads, Upload } from '../../../stores/outbox-uploads';
import type { Patch } from '../../../view-models/screen';
import type { Timeline } from '../../../stores/timeline';
import type { UploadRow } from './chat-data';

/** How far the file of this chat has come that is on its way: a chat sends one after another. */
export class ChatUploads {
  private shown: UploadRow | null = null;
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
