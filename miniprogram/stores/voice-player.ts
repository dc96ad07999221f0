import { action, makeObservable, observable } from 'mobx-miniprogram';
import { Emitter } from '../kernel/emitter';
import { entryKeyOf } from './timeline';
import type { Dispose } from '../kernel/disposables';
import type { Message } from '../domain/message';
import type { Player, PlayerEvent } from '../platform/voice';

/** The voice that is playing or stands still in the middle. */
export interface PlayingVoice {
  readonly message: Message;
  readonly isPlaying: boolean;
  /** How much of it was played, in whole percent. */
  readonly percent: number;
}

/** A position is told to nobody who heard of one less than so many percent of the voice, or so many ms, before. */
const STEP_MS = 250;

/** The app's one player of voices: whoever plays another one ends this. */
export class VoicePlayer {
  /** Observable. */
  current: PlayingVoice | undefined = undefined;
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
    const wholeMs = Math.max(1, content.durationSeconds) * 1000;
    const percent = Math.max(0, Math.min(100, Math.round((positionMs / wholeMs) * 100)));
    if (percent !== current.percent) this.current = { ...current, percent };
  }

  private fail(message: Message): void {
    this.current = undefined;
    this.player.stop();
    this.failures.emit(message);
  }
}

function isSame(a: Message, b: Message): boolean {
  return a.conversationId === b.conversationId && entryKeyOf(a) === entryKeyOf(b);
}
