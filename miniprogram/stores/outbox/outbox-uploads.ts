import { Emitter } from '../../kernel/emitter';
import type { Dispose } from '../../kernel/disposables';

/** A file on its way to the service. */
export interface Upload {
  readonly clientId: string;
  /** Whole percent that are there; undefined when it has ended, however it ended. */
  readonly percent: number | undefined;
}

/** The pauses between two reports of one file: at most five in a second. */
const PAUSE_MS = 200;

/** How far the files of messages on their way out have come. A small file is there before there is anything to report. */
export class OutboxUploads {
  private readonly running = new Map<string, { percent: number; toldAtMs: number }>();
  private readonly changes = new Emitter<Upload>();
  private readonly losses = new Emitter<string>();

  constructor(private readonly nowMs: () => number) {}

  /** Hears of every file that moved or ended. */
  onChange(listener: (upload: Upload) => void): Dispose {
    return this.changes.on(listener);
  }

  /** Whole percent of a message's file; undefined for what is not being uploaded. */
  percentOf(clientId: string): number | undefined {
    return this.running.get(clientId)?.percent;
  }

  /** Everything that is on its way, or waits. */
  get all(): readonly Upload[] {
    return [...this.running].map(([clientId, { percent }]) => ({ clientId, percent }));
  }

  /** A file waits for its turn: nothing of it is there. */
  wait(clientId: string): void {
    this.running.set(clientId, { percent: 0, toldAtMs: -Infinity });
    this.changes.emit({ clientId, percent: 0 });
  }

  /** @param share from 0 to 1 */
  report(clientId: string, share: number): void {
    const percent = Math.round(share * 100);
    const last = this.running.get(clientId);
    const nowMs = this.nowMs();
    if (last === undefined ? percent >= 100 : percent === last.percent) return;
    if (last && nowMs - last.toldAtMs < PAUSE_MS) return;
    this.running.set(clientId, { percent, toldAtMs: nowMs });
    this.changes.emit({ clientId, percent });
  }

  /** The try is over. */
  end(clientId: string): void {
    if (this.running.delete(clientId)) this.changes.emit({ clientId, percent: undefined });
  }

  /** Hears of each message whose file did not arrive, by its client ID; it is tried again. */
  onLost(listener: (clientId: string) => void): Dispose {
    return this.losses.on(listener);
  }

  /** A try came to nothing on the way. */
  lost(clientId: string): void {
    this.losses.emit(clientId);
  }

  clear(): void {
    for (const clientId of [...this.running.keys()]) this.end(clientId);
  }
}
