import { missingCase } from '../../kernel/missing-case';

/** A voice may last so long; then it is sent by itself. WeChat's own limit. */
export const LONGEST_VOICE_MS = 60_000;

/** What is shorter was a slip of the finger. */
export const SHORTEST_VOICE_MS = 1_000;

/**
 * A recording that ends without having been asked to was cut off by something, unless it is about as long as it may be: the recorder's
 * clock and ours differ a little.
 */
const FULL_LENGTH_MS = LONGEST_VOICE_MS - 1_000;

/** What a recorder made. The file is temporary: it may be gone after the app was closed. */
export interface Recording {
  readonly tempFilePath: string;
  readonly durationMs: number;
  readonly sizeBytes: number;
}

/**
 * Where one hold of the talk bar is.
 * - `asking`: a finger is down; whether the microphone may be used is being found out
 * - `starting`: the recorder was told to start and has not said that it did
 * - `abandoned`: it is not wanted any more before it started; it is stopped as soon as it has
 * - `recording`: it runs; `isOverCancel` while the finger is where letting go throws the recording away
 * - `stopping`: it was told to stop; what it brings is sent or thrown away
 */
export type VoiceState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'starting'; readonly isOverCancel: boolean }
  | { readonly kind: 'abandoned' }
  | { readonly kind: 'recording'; readonly isOverCancel: boolean; readonly startedAtMs: number }
  | { readonly kind: 'stopping'; readonly isWanted: boolean };

/**
 * What happens to it. `granted` is a permission that a person gave just now, in a dialog: their finger has left the bar, whatever the bar
 * believes. `refused` was answered in a dialog, `blocked` long before. `disturbed`: a second finger, or the system took the touch away.
 * `interrupted`: a call, the page or the app goes. `timed-out`: the recorder did not answer.
 */
export type VoiceEvent =
  | { readonly type: 'pressed' }
  | { readonly type: 'permitted' | 'granted' | 'refused' | 'blocked' }
  | { readonly type: 'started'; readonly atMs: number }
  | { readonly type: 'moved'; readonly isOverCancel: boolean }
  | { readonly type: 'released'; readonly atMs: number }
  | { readonly type: 'disturbed' | 'interrupted' | 'limit-reached' | 'timed-out' | 'failed' }
  | { readonly type: 'stopped'; readonly recording: Recording };

/** What is to be done. `tell` says a sentence; `explain` says how the microphone can be allowed. */
export type VoiceCommand =
  | { readonly type: 'ask' | 'start' | 'stop' | 'explain' }
  | { readonly type: 'send'; readonly recording: Recording }
  | { readonly type: 'tell'; readonly what: 'too-short' | 'interrupted' | 'failed' | 'hold-again' };

/** What a recording says to the person; `blocked`: the microphone can only be allowed in the settings. */
export type VoiceNotice = Extract<VoiceCommand, { type: 'tell' }>['what'] | 'blocked';

export interface VoiceStep {
  readonly state: VoiceState;
  readonly commands: readonly VoiceCommand[];
}

const IDLE: VoiceState = { kind: 'idle' };

const TOO_SHORT: VoiceCommand = { type: 'tell', what: 'too-short' };
const INTERRUPTED: VoiceCommand = { type: 'tell', what: 'interrupted' };
const FAILED: VoiceCommand = { type: 'tell', what: 'failed' };

/**
 * The next state of a recording. The rule behind it: a recorder that may run is stopped on every way out, and only a finger that was let
 * go over the bar, or the full length, sends.
 */
export function nextVoiceState(state: VoiceState, event: VoiceEvent): VoiceStep {
  switch (state.kind) {
    case 'idle':
      return whenIdle(state, event);
    case 'asking':
      return whenAsking(state, event);
    case 'starting':
      return whenStarting(state, event);
    case 'abandoned':
      return whenAbandoned(state, event);
    case 'recording':
      return whenRecording(state, event);
    case 'stopping':
      return whenStopping(state, event);
    default:
      return missingCase(state);
  }
}

function whenIdle(state: VoiceState, event: VoiceEvent): VoiceStep {
  if (event.type === 'pressed') return step({ kind: 'asking' }, { type: 'ask' });
  // One that was given up on comes to life after all.
  return event.type === 'started' ? stopAndDrop() : step(state);
}

function whenAsking(state: VoiceState, event: VoiceEvent): VoiceStep {
  switch (event.type) {
    case 'permitted':
      return step({ kind: 'starting', isOverCancel: false }, { type: 'start' });
    case 'granted':
      return step(IDLE, { type: 'tell', what: 'hold-again' });
    case 'blocked':
      return step(IDLE, { type: 'explain' });
    case 'refused':
    case 'released':
    case 'disturbed':
    case 'interrupted':
    case 'failed':
    case 'timed-out':
      return step(IDLE);
    case 'started':
      return stopAndDrop();
    case 'pressed':
    case 'moved':
    case 'limit-reached':
    case 'stopped':
      return step(state);
    default:
      return missingCase(event);
  }
}

function whenStarting(
  state: Extract<VoiceState, { kind: 'starting' }>,
  event: VoiceEvent,
): VoiceStep {
  switch (event.type) {
    case 'started':
      return step({
        kind: 'recording',
        isOverCancel: state.isOverCancel,
        startedAtMs: event.atMs,
      });
    case 'moved':
      return step({ ...state, isOverCancel: event.isOverCancel });
    case 'released':
      return state.isOverCancel
        ? step({ kind: 'abandoned' })
        : step({ kind: 'abandoned' }, TOO_SHORT);
    case 'disturbed':
      return step({ kind: 'abandoned' });
    case 'interrupted':
      return step({ kind: 'abandoned' }, INTERRUPTED);
    case 'failed':
      return step(IDLE, FAILED);
    case 'timed-out':
      return step(IDLE, { type: 'stop' }, FAILED);
    case 'stopped':
      return step(IDLE, FAILED);
    case 'pressed':
    case 'permitted':
    case 'granted':
    case 'refused':
    case 'blocked':
    case 'limit-reached':
      return step(state);
    default:
      return missingCase(event);
  }
}

function whenAbandoned(state: VoiceState, event: VoiceEvent): VoiceStep {
  switch (event.type) {
    case 'started':
      return stopAndDrop();
    case 'failed':
    case 'stopped':
      return step(IDLE);
    case 'timed-out':
      return step(IDLE, { type: 'stop' });
    default:
      return step(state);
  }
}

function whenRecording(
  state: Extract<VoiceState, { kind: 'recording' }>,
  event: VoiceEvent,
): VoiceStep {
  switch (event.type) {
    case 'moved':
      return step({ ...state, isOverCancel: event.isOverCancel });
    case 'released':
      if (state.isOverCancel) return stopAndDrop();
      return event.atMs - state.startedAtMs < SHORTEST_VOICE_MS
        ? stopAndDrop(TOO_SHORT)
        : stopAndSend();
    case 'limit-reached':
      return state.isOverCancel ? stopAndDrop() : stopAndSend();
    case 'disturbed':
      return stopAndDrop();
    case 'interrupted':
      return stopAndDrop(INTERRUPTED);
    case 'stopped':
      return endedByItself(state.isOverCancel, event.recording);
    case 'failed':
    case 'timed-out':
      return step(IDLE, { type: 'stop' }, FAILED);
    case 'pressed':
    case 'permitted':
    case 'granted':
    case 'refused':
    case 'blocked':
    case 'started':
      return step(state);
    default:
      return missingCase(event);
  }
}

function whenStopping(
  state: Extract<VoiceState, { kind: 'stopping' }>,
  event: VoiceEvent,
): VoiceStep {
  switch (event.type) {
    case 'stopped':
      if (!state.isWanted) return step(IDLE);
      return isLongEnough(event.recording)
        ? step(IDLE, { type: 'send', recording: event.recording })
        : step(IDLE, TOO_SHORT);
    case 'interrupted':
      // The finger had let go before: what was said is whole.
      return step(state);
    case 'failed':
    case 'timed-out':
      return state.isWanted ? step(IDLE, { type: 'stop' }, FAILED) : step(IDLE, { type: 'stop' });
    case 'started':
      return step(state, { type: 'stop' });
    default:
      return step(state);
  }
}

function endedByItself(isOverCancel: boolean, recording: Recording): VoiceStep {
  if (isOverCancel) return step(IDLE);
  return recording.durationMs >= FULL_LENGTH_MS
    ? step(IDLE, { type: 'send', recording })
    : step(IDLE, INTERRUPTED);
}

function isLongEnough({ durationMs, sizeBytes }: Recording): boolean {
  return durationMs >= SHORTEST_VOICE_MS && sizeBytes > 0;
}

function stopAndSend(): VoiceStep {
  return step({ kind: 'stopping', isWanted: true }, { type: 'stop' });
}

function stopAndDrop(...commands: readonly VoiceCommand[]): VoiceStep {
  return step({ kind: 'stopping', isWanted: false }, { type: 'stop' }, ...commands);
}

function step(state: VoiceState, ...commands: readonly VoiceCommand[]): VoiceStep {
  return { state, commands };
}
