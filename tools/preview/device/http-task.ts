/** What `wx.request`, `wx.uploadFile` and `wx.downloadFile` share: a task that can be aborted and times out. */
import { ApiFailure } from './api/define-apis';
import { Listeners } from './listeners';
import { SLOW_BYTES_PER_SECOND, type PhoneNetwork } from './network';

/** WeChat's default network timeout. */
const DEFAULT_TIMEOUT_MS = 60_000;
/** How often progress is told on the slow network. */
const PROGRESS_STEP_MS = 200;

export interface TransferProgress {
  readonly progress: number;
  readonly sentBytes: number;
  readonly totalBytes: number;
}

export class HttpTask {
  readonly headers = new Listeners<{ header: Record<string, string> }>();
  readonly progress = new Listeners<TransferProgress>();
  private readonly controller = new AbortController();
  private reason: string | undefined;

  constructor(
    private readonly network: PhoneNetwork,
    private readonly timeoutMs: number = DEFAULT_TIMEOUT_MS,
  ) {}

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  abort(): void {
    this.stop('abort');
  }

  /** Runs a transfer; an abort, the timeout or the loss of the network makes it fail with that reason. */
  async run<Result>(transfer: () => Promise<Result>): Promise<Result> {
    const timer = setTimeout(() => this.stop('timeout'), this.timeoutMs);
    const stopWatching = this.network.onLoss(() => this.stop('net::ERR_INTERNET_DISCONNECTED'));
    try {
      await this.network.travel();
      this.throwIfStopped();
      const result = await Promise.race([transfer(), this.stopped()]);
      await this.network.travel();
      this.throwIfStopped();
      return result;
    } catch (error) {
      if (this.reason !== undefined) throw new ApiFailure(this.reason);
      throw error instanceof ApiFailure ? error : new ApiFailure(describe(error));
    } finally {
      clearTimeout(timer);
      stopWatching();
    }
  }

  tellProgress(sentBytes: number, totalBytes: number): void {
    const progress = totalBytes === 0 ? 100 : Math.floor((sentBytes / totalBytes) * 100);
    this.progress.emit({ progress, sentBytes, totalBytes });
  }

  /** On the slow network, takes as long as the bytes would and tells the progress; returns at once otherwise. */
  async pace(totalBytes: number): Promise<void> {
    let sentBytes = 0;
    while (this.network.state === 'slow' && sentBytes < totalBytes) {
      await new Promise((resolve) => setTimeout(resolve, PROGRESS_STEP_MS));
      this.throwIfStopped();
      const step = (SLOW_BYTES_PER_SECOND * PROGRESS_STEP_MS) / 1000;
      sentBytes = Math.min(totalBytes, sentBytes + step);
      if (sentBytes < totalBytes) this.tellProgress(Math.ceil(sentBytes), totalBytes);
    }
  }

  private stop(reason: string): void {
    this.reason ??= reason;
    this.controller.abort();
  }

  private stopped(): Promise<never> {
    return new Promise((_, reject) => {
      this.signal.addEventListener('abort', () => reject(new ApiFailure(this.reason ?? 'abort')));
    });
  }

  private throwIfStopped(): void {
    if (this.signal.aborted) throw new ApiFailure(this.reason ?? 'abort');
  }
}

const describe = (error: unknown): string =>
  error instanceof TypeError ? 'net::ERR_CONNECTION_REFUSED' : String(error);
