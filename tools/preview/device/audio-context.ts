/** `wx.createInnerAudioContext()` on the browser's audio element. */
import type { PhoneFiles } from './files';
import { Listeners } from './listeners';

/** WeChat's events and the audio element's events that raise them; `Stop` has none. */
const EVENTS = {
  Canplay: 'canplay',
  Play: 'play',
  Pause: 'pause',
  Ended: 'ended',
  TimeUpdate: 'timeupdate',
  Waiting: 'waiting',
  Seeking: 'seeking',
  Seeked: 'seeked',
  Error: 'error',
} as const;

/** WeChat's code for a source that cannot be decoded. */
const FORMAT_ERROR = 10004;

const PLAIN_PROPERTIES = ['autoplay', 'loop', 'volume', 'playbackRate'] as const;

/** Builds one player; `src` may be a phone path. */
export function createInnerAudioContext(files: PhoneFiles): WechatMiniprogram.InnerAudioContext {
  const audio = new Audio();
  const stopped = new Listeners<object>();
  const state = { source: '', isStopping: false, startTime: 0 };
  const player: Record<string, unknown> = {
    obeyMuteSwitch: true,
    referrerPolicy: 'no-referrer',
    play: () => void audio.play().catch(() => undefined),
    pause: () => audio.pause(),
    stop: () => {
      state.isStopping = !audio.paused;
      audio.pause();
      audio.currentTime = 0;
      stopped.emit({});
    },
    seek: (seconds: number) => {
      audio.currentTime = seconds;
    },
    destroy: () => {
      audio.pause();
      audio.removeAttribute('src');
      audio.load();
    },
    onStop: (listener: (event: object) => void) => void stopped.add(listener),
    offStop: (listener?: (event: object) => void) => stopped.remove(listener),
  };
  addEvents(player, audio, state);
  addProperties(player, audio, state, files);
  return player as unknown as WechatMiniprogram.InnerAudioContext;
}

interface PlayerState {
  source: string;
  /** The pause event that `stop()` causes is not told. */
  isStopping: boolean;
  startTime: number;
}

function addEvents(
  player: Record<string, unknown>,
  audio: HTMLAudioElement,
  state: PlayerState,
): void {
  for (const [name, type] of Object.entries(EVENTS)) {
    const listeners = new Listeners<object>();
    audio.addEventListener(type, () => {
      const isSilent = type === 'pause' && (state.isStopping || audio.ended);
      if (type === 'pause') state.isStopping = false;
      if (isSilent || (type === 'error' && state.source === '')) return;
      const errMsg = audio.error?.message ?? 'source not supported';
      listeners.emit(type === 'error' ? { errCode: FORMAT_ERROR, errMsg } : {});
    });
    player[`on${name}`] = (listener: (event: object) => void) => void listeners.add(listener);
    player[`off${name}`] = (listener?: (event: object) => void) => listeners.remove(listener);
  }
}

function addProperties(
  player: Record<string, unknown>,
  audio: HTMLAudioElement,
  state: PlayerState,
  files: PhoneFiles,
): void {
  const finite = (value: number): number => (Number.isFinite(value) ? value : 0);
  for (const name of PLAIN_PROPERTIES) {
    Object.defineProperty(player, name, {
      enumerable: true,
      get: () => audio[name],
      set: (value: never) => {
        audio[name] = value;
      },
    });
  }
  Object.defineProperties(player, {
    src: {
      enumerable: true,
      get: () => state.source,
      set: (source: string) => {
        state.source = source;
        audio.src = files.urlOf(source);
        if (state.startTime > 0) audio.currentTime = state.startTime;
      },
    },
    startTime: {
      enumerable: true,
      get: () => state.startTime,
      set: (seconds: number) => {
        state.startTime = seconds;
      },
    },
    currentTime: { enumerable: true, get: () => audio.currentTime },
    duration: { enumerable: true, get: () => finite(audio.duration) },
    paused: { enumerable: true, get: () => audio.paused },
    buffered: {
      enumerable: true,
      get: () => (audio.buffered.length === 0 ? 0 : audio.buffered.end(audio.buffered.length - 1)),
    },
  });
}
