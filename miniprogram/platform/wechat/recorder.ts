import { Emitter } from '../../kernel/emitter';
import type { Dispose } from '../../kernel/disposables';
import type { Recorder, RecorderEvent } from '../voice';

/**
 * Speech: 16 kHz carries it well, and 24 kb/s is the least that WeChat allows at that rate (its table: 24,000–96,000 for 16,000 Hz), which
 * makes 180 KB of a minute. AAC is the format that the service's clients on every platform play. It gives no frames while it is recorded
 * (WeChat: MP3 and PCM only), so there is no level to show.
 */
const SPEECH = {
  format: 'aac',
  sampleRate: 16_000,
  encodeBitRate: 24_000,
  numberOfChannels: 1,
} as const;

/** WeChat's one recorder. It has no way to stop listening, so it is listened to once, from the first recording on. */
export class WechatRecorder implements Recorder {
  private readonly events = new Emitter<RecorderEvent>();
  private manager: WechatMiniprogram.RecorderManager | undefined;

  on(listener: (event: RecorderEvent) => void): Dispose {
    return this.events.on(listener);
  }

  start(longestMs: number): void {
    this.manager ??= this.listen();
    this.manager.start({ ...SPEECH, duration: longestMs });
  }

  stop(): void {
    this.manager?.stop();
  }

  private listen(): WechatMiniprogram.RecorderManager {
    const manager = wx.getRecorderManager();
    manager.onStart(() => this.events.emit({ type: 'started' }));
    manager.onStop(({ tempFilePath, duration, fileSize }) =>
      this.events.emit({
        type: 'stopped',
        recording: { tempFilePath, durationMs: duration, sizeBytes: fileSize },
      }),
    );
    manager.onInterruptionBegin(() => this.events.emit({ type: 'interrupted' }));
    manager.onError(() => this.events.emit({ type: 'failed' }));
    return manager;
  }
}
