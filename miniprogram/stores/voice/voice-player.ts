import { action, makeObservable, observable } from 'mobx-miniprogram';
import { Emitter } from '../../kernel/emitter';
import { entryKeyOf } from '../timeline/timeline';
import type { Dispose } from '../../kernel/disposables';
import type { Message } from '../../domain/message/message';
import type { Player, PlayerEvent, SoundOutput } from '../../platform/voice';

/** The voice that is playing or stands still in the middle. */
export interface PlayingVoice {
  readonly message: Message;
  readonly isPlaying: boolean;
  /** How much of it was played, in whole percent. */
  readonly percent: number;
}

/** How fast voices can be played, each after the other. */
export const VOICE_RATES = [1, 1.5, 2] as const;

export type VoiceRate = (typeof VOICE_RATES)[number];

/** A position is told to nobody who heard of one less than so many percent of the voice, or so many ms, before. */
const STEP_MS = 250;

/** The app's one player of voices: whoever plays another one ends this. */
export class VoicePlayer {
  /** Observable. */
  current: PlayingVoice | undefined = undefined;
  /** Observable. Both hold for every voice until the app is closed. */
  rate: VoiceRate = 1;
  output: SoundOutput = 'speaker';
  private shownMs = 0;
  private readonly ends = new Emitter<Message>();
  private readonly failures = new Emitter<Message>();
  private readonly stopListening: Dispose;

  /** @param copyOf the file of this device that a message of mine was sent from, while it is here */
  constructor(
    private readonly player: Player,
    private readonly copyOf: (clientId: string) => string | undefined,
  ) {
    makeObservable<VoicePlayer, 'receive'>(this, {
      current: observable.ref,
      rate: observable,
      output: observable,
      changeRate: action,
      switchOutput: action,
      seek: action,
      toggle: action,
      stop: action,
      receive: action,
    });
    this.stopListening = player.on((event) => this.receive(event));
  }

  /** A voice was tapped: it plays, pauses or goes on. */
  toggle(message: Message): void {
    const { current } = this;
    if (current === undefined || !isSame(current.message, message)) this.play(message);
    else if (current.isPlaying) this.player.pause();
    else this.player.resume();
  }

  /** Plays from the beginning. */
  play(message: Message): void {
    const { content } = message;
    if (content.kind !== 'voice') return;
    this.shownMs = 0;
    this.current = { message, isPlaying: true, percent: 0 };
    const source = this.copyOf(message.clientId ?? '') ?? content.source.url;
    if (source === '') this.fail(message);
    else this.player.play(source);
  }

  /** Goes on from another place. */
  seek(percent: number): void {
    const { current } = this;
    if (current?.message.content.kind !== 'voice') return;
    const share = Math.max(0, Math.min(100, percent)) / 100;
    const positionMs = share * lengthMs(current.message.content.durationSeconds);
    this.player.seek(positionMs);
    this.shownMs = positionMs;
    this.current = { ...current, percent: Math.round(share * 100) };
  }

  /** The next faster one, and from the fastest back to how it was said. */
  changeRate(): void {
    this.rate = VOICE_RATES[VOICE_RATES.indexOf(this.rate) + 1] ?? 1;
    this.player.setRate(this.rate);
  }

  switchOutput(): void {
    this.output = this.output === 'speaker' ? 'earpiece' : 'speaker';
    this.player.setOutput(this.output);
  }

  stop(): void {
    if (this.current === undefined) return;
    this.current = undefined;
    this.player.stop();
  }

  /** Hears of each voice that was played to its end. */
  onEnded(listener: (message: Message) => void): Dispose {
    return this.ends.on(listener);
  }

  /** Hears of each voice that could not be played: broken, or gone from the service. */
  onFailed(listener: (message: Message) => void): Dispose {
    return this.failures.on(listener);
  }

  dispose(): void {
    this.stopListening();
    this.stop();
  }

  private receive(event: PlayerEvent): void {
    const { current } = this;
    if (current === undefined) return;
    switch (event.type) {
      case 'playing':
        this.current = { ...current, isPlaying: true };
        return;
      case 'paused':
        this.current = { ...current, isPlaying: false };
        return;
      case 'moved':
        this.move(current, event.positionMs);
        return;
      case 'ended':
        this.current = undefined;
        this.ends.emit(current.message);
        return;
      case 'failed':
        this.fail(current.message);
    }
  }

  private move(current: PlayingVoice, positionMs: number): void {
    const { content } = current.message;
    if (content.kind !== 'voice' || Math.abs(positionMs - this.shownMs) < STEP_MS) return;
    this.shownMs = positionMs;
    const share = positionMs / lengthMs(content.durationSeconds);
    const percent = Math.max(0, Math.min(100, Math.round(share * 100)));
    if (percent !== current.percent) this.current = { ...current, percent };
  }

  private fail(message: Message): void {
    this.current = undefined;
    this.player.stop();
    this.failures.emit(message);
  }
}

/** The service keeps whole seconds, none of them for what was shorter. */
function lengthMs(seconds: number): number {
  return Math.max(1, seconds) * 1000;
}

function isSame(a: Message, b: Message): boolean {
  return a.conversationId === b.conversationId && entryKeyOf(a) === entryKeyOf(b);
}
