import type { Dispose } from '../kernel/disposables';
import type { Recording } from '../domain/message/voice-recording';

/** What a recorder reports. `interrupted`: something else took the microphone, a call for example. */
export type RecorderEvent =
  | { readonly type: 'started' }
  | { readonly type: 'stopped'; readonly recording: Recording }
  | { readonly type: 'interrupted' }
  | { readonly type: 'failed' };

/** The device's one recorder. It answers {@link start} with `started` or `failed`, {@link stop} with `stopped` or `failed`. */
export interface Recorder {
  on(listener: (event: RecorderEvent) => void): Dispose;
  /** @param longestMs it stops by itself then */
  start(longestMs: number): void;
  stop(): void;
}

/** What a player reports. `paused`: by the system, which needed the sound for something else. */
export type PlayerEvent =
  | { readonly type: 'playing' }
  | { readonly type: 'moved'; readonly positionMs: number }
  | { readonly type: 'paused' }
  | { readonly type: 'ended' }
  | { readonly type: 'failed' };

/** Where sound comes out: for everybody around, or for the one who holds the phone to the ear. */
export type SoundOutput = 'speaker' | 'earpiece';

/** The app's one player of sounds. Nothing is made before the first {@link play}. */
export interface Player {
  on(listener: (event: PlayerEvent) => void): Dispose;
  /**
   * Plays from the beginning; what played before ends without a word.
   * @param source an address, or a file of this device
   */
  play(source: string): void;
  pause(): void;
  resume(): void;
  seek(positionMs: number): void;
  /** How fast this and what follows is played: 1 is as it was said. */
  setRate(rate: number): void;
  setOutput(output: SoundOutput): void;
  /** Ends without a word. */
  stop(): void;
}
