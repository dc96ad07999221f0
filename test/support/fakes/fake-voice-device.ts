import { Emitter } from '../../../miniprogram/kernel/emitter';
import type { Chime } from '../../../miniprogram/platform/chime';
import type { Dispose } from '../../../miniprogram/kernel/disposables';
import type { Files } from '../../../miniprogram/platform/files';
import type { PermissionAnswer, Permissions } from '../../../miniprogram/platform/permissions';
import type {
  Player,
  PlayerEvent,
  Recorder,
  RecorderEvent,
  SoundOutput,
} from '../../../miniprogram/platform/voice';

/** Permissions as a test answers them: given before, unless it says otherwise. */
export class FakePermissions implements Permissions {
  answer: PermissionAnswer = 'allowed';
  settingsCount = 0;

  request(): Promise<PermissionAnswer> {
    return Promise.resolve(this.answer);
  }

  openSettings(): void {
    this.settingsCount += 1;
  }
}

/** Counts how often it rang. */
export class FakeChime implements Chime {
  count = 0;

  ring(): void {
    this.count += 1;
  }
}

/** A recorder that answers at once, or when the test does. */
export class FakeRecorder implements Recorder {
  /** False: `started` and `stopped` come from the test only. */
  isPrompt = true;
  /** What the next recording will be. */
  durationMs = 3_000;
  isRunning = false;
  readonly calls: ('start' | 'stop')[] = [];
  private readonly events = new Emitter<RecorderEvent>();

  on(listener: (event: RecorderEvent) => void): Dispose {
    return this.events.on(listener);
  }

  start(): void {
    this.calls.push('start');
    if (this.isPrompt) this.started();
  }

  stop(): void {
    this.calls.push('stop');
    if (this.isPrompt && this.isRunning) this.stopped();
  }

  started(): void {
    this.isRunning = true;
    this.events.emit({ type: 'started' });
  }

  stopped(): void {
    this.isRunning = false;
    const recording = {
      tempFilePath: 'wxfile://tmp_1.aac',
      durationMs: this.durationMs,
      sizeBytes: 9_000,
    };
    this.events.emit({ type: 'stopped', recording });
  }

  tell(type: 'interrupted' | 'failed'): void {
    if (type === 'failed') this.isRunning = false;
    this.events.emit({ type });
  }
}

/** A player that says what a test tells it to. */
export class FakePlayer implements Player {
  /** What was asked of it, e.g. `play https://…`. */
  readonly calls: string[] = [];
  private readonly events = new Emitter<PlayerEvent>();

  on(listener: (event: PlayerEvent) => void): Dispose {
    return this.events.on(listener);
  }

  tell(event: PlayerEvent): void {
    this.events.emit(event);
  }

  play(source: string): void {
    this.calls.push(`play ${source}`);
  }

  pause(): void {
    this.calls.push('pause');
    this.tell({ type: 'paused' });
  }

  resume(): void {
    this.calls.push('resume');
    this.tell({ type: 'playing' });
  }

  seek(positionMs: number): void {
    this.calls.push(`seek ${positionMs}`);
  }

  setRate(rate: number): void {
    this.calls.push(`rate ${rate}`);
  }

  setOutput(output: SoundOutput): void {
    this.calls.push(output);
  }

  stop(): void {
    this.calls.push('stop');
  }
}

/** The user data folder, in memory. */
export class FakeFiles implements Files {
  /** How many files it has room for. */
  room = Infinity;
  readonly paths = new Set<string>();

  keep(_tempFilePath: string, name: string): Promise<string | undefined> {
    if (this.paths.size >= this.room) return Promise.resolve(undefined);
    const path = `wxfile://usr/kept/${name}`;
    this.paths.add(path);
    return Promise.resolve(path);
  }

  remove(path: string): void {
    this.paths.delete(path);
  }

  kept(): readonly string[] {
    return [...this.paths];
  }
}
