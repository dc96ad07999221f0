/** `wx.getRecorderManager()` on the browser's microphone. The bytes are what the browser records, whatever format was asked for. */
import type { PhoneContext } from './context';
import { Listeners } from './listeners';

type StartOption = WechatMiniprogram.RecorderManagerStartOption;
type StopResult = WechatMiniprogram.OnStopListenerResult;

/** WeChat's default for `duration`. */
const DEFAULT_DURATION_MS = 60_000;
/** How often recorded frames are handed out. */
const FRAME_MS = 100;

class Recorder {
  readonly started = new Listeners<void>();
  readonly paused = new Listeners<void>();
  readonly resumed = new Listeners<void>();
  readonly stopped = new Listeners<StopResult>();
  readonly frames = new Listeners<{ frameBuffer: ArrayBuffer; isLastFrame: boolean }>();
  readonly failed = new Listeners<{ errMsg: string }>();
  readonly interruptionBegan = new Listeners<void>();
  readonly interruptionEnded = new Listeners<void>();
  private recorder: MediaRecorder | undefined;
  private isStarting = false;
  private limitMs = DEFAULT_DURATION_MS;
  private recordedMs = 0;
  private resumedAtMs = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly context: PhoneContext) {
    context.events.audioInterruptionBegin.add(() => {
      if (this.recorder?.state !== 'recording') return;
      this.interruptionBegan.emit();
      this.pause();
    });
    context.events.audioInterruptionEnd.add(() => {
      if (this.recorder?.state === 'paused') this.interruptionEnded.emit();
    });
    context.events.appHide.add(() => this.pause());
  }

  async start(option: StartOption = {}): Promise<void> {
    if (this.recorder || this.isStarting) {
      this.failed.emit({ errMsg: 'operateRecorder:fail recorder is recording or paused' });
      return;
    }
    this.isStarting = true;
    try {
      if (!(await this.context.permissions.request('scope.record'))) {
        this.failed.emit({ errMsg: 'operateRecorder:fail auth deny' });
        return;
      }
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      this.record(stream, option);
    } catch (error) {
      this.failed.emit({ errMsg: `operateRecorder:fail ${String(error)}` });
    } finally {
      this.isStarting = false;
    }
  }

  pause(): void {
    if (this.recorder?.state !== 'recording') return;
    this.recordedMs += Date.now() - this.resumedAtMs;
    clearTimeout(this.timer);
    this.recorder.pause();
    this.paused.emit();
  }

  resume(): void {
    if (this.recorder?.state !== 'paused') return;
    this.resumedAtMs = Date.now();
    this.recorder.resume();
    this.startTimer();
    this.resumed.emit();
  }

  stop(): void {
    if (!this.recorder) {
      this.failed.emit({ errMsg: 'operateRecorder:fail recorder not start' });
      return;
    }
    if (this.recorder.state === 'recording') this.recordedMs += Date.now() - this.resumedAtMs;
    this.recorder.stop();
  }

  /** A recording ends by itself at its longest duration; pauses do not count. */
  private startTimer(): void {
    this.timer = setTimeout(() => this.stop(), this.limitMs - this.recordedMs);
  }

  private record(stream: MediaStream, option: StartOption): void {
    const recorder = new MediaRecorder(stream);
    const chunks: Blob[] = [];
    const hasFrames = option.frameSize !== undefined;
    recorder.ondataavailable = async ({ data }) => {
      chunks.push(data);
      if (!hasFrames) return;
      const isLastFrame = recorder.state === 'inactive';
      this.frames.emit({ frameBuffer: await data.arrayBuffer(), isLastFrame });
    };
    recorder.onstop = () => void this.finish(recorder, stream, chunks, option.format ?? 'aac');
    this.recorder = recorder;
    this.recordedMs = 0;
    this.resumedAtMs = Date.now();
    recorder.start(FRAME_MS);
    this.limitMs = option.duration ?? DEFAULT_DURATION_MS;
    this.startTimer();
    this.started.emit();
  }

  private async finish(
    recorder: MediaRecorder,
    stream: MediaStream,
    chunks: readonly Blob[],
    format: string,
  ): Promise<void> {
    clearTimeout(this.timer);
    this.recorder = undefined;
    for (const track of stream.getTracks()) track.stop();
    const blob = new Blob([...chunks], { type: recorder.mimeType });
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const tempFilePath = this.context.files.addTemporary(bytes, recorder.mimeType, `a.${format}`);
    this.stopped.emit({ tempFilePath, duration: this.recordedMs, fileSize: bytes.byteLength });
  }
}

/** Builds the one recorder manager of a phone. */
export function createRecorderManager(context: PhoneContext): WechatMiniprogram.RecorderManager {
  const recorder = new Recorder(context);
  const on =
    <Event>(listeners: Listeners<Event>) =>
    (listener: (event: Event) => void): void =>
      void listeners.add(listener);
  const manager = {
    start: (option: StartOption) => void recorder.start(option),
    pause: () => recorder.pause(),
    resume: () => recorder.resume(),
    stop: () => recorder.stop(),
    onStart: on(recorder.started),
    onPause: on(recorder.paused),
    onResume: on(recorder.resumed),
    onStop: on(recorder.stopped),
    onFrameRecorded: on(recorder.frames),
    onError: on(recorder.failed),
    onInterruptionBegin: on(recorder.interruptionBegan),
    onInterruptionEnd: on(recorder.interruptionEnded),
  };
  return manager as unknown as WechatMiniprogram.RecorderManager;
}
