import { asJson } from '../../../../kernel/json';
import { entryKeyOf } from '../../../../stores/timeline/timeline';
import { reaction } from 'mobx-miniprogram';
import { voiceStrings } from '../../../../i18n/voices';
import type { Dispose } from '../../../../kernel/disposables';
import type { Message } from '../../../../domain/message/message';
import type { ChatList } from './chat-list';
import type { Patch } from '../../../../view-models/screen';
import type { PlayingRow } from './chat-data';
import type { PlayingVoice } from '../../../../stores/voice/voice-player';
import type { Services } from '../../../../stores/services';
import type { Timeline } from '../../../../stores/timeline/timeline';

type VoiceServices = Pick<
  Services,
  'voicePlayer' | 'heardVoices' | 'voiceTexts' | 'settings' | 'platform'
>;

/** The list of the chat around it. */
type VoiceList = Pick<ChatList, 'window' | 'rowsGrew'>;

/** The voices of one chat: which one plays, how far it is, and which one follows by itself. */
export class ChatVoices {
  private shown: PlayingRow | null = null;
  /** The voice that is playing had not been heard before: so the next one that was not follows. */
  private isGoingThrough = false;
  private readonly stopListening: readonly Dispose[];

  constructor(
    private readonly services: VoiceServices,
    private readonly timeline: Timeline,
    private readonly list: VoiceList,
    private readonly emit: (patch: Patch) => void,
  ) {
    const { voicePlayer, heardVoices, voiceTexts } = services;
    this.stopListening = [
      reaction(
        () => this.rowOf(voicePlayer.current),
        (row) => this.show(row),
      ),
      voicePlayer.onEnded((message) => this.goOnAfter(message)),
      voicePlayer.onFailed((message) => this.tellFailure(message)),
      heardVoices.onHeard((message) => list.window.refreshMessage(message)),
      voiceTexts.onChange((message) => this.showWords(message)),
      timeline.onChange(() => this.check()),
    ];
  }

  /** A voice was tapped. */
  tap(message: Message): void {
    if (message.content.kind !== 'voice') return;
    const { voicePlayer } = this.services;
    if (this.isCurrent(message)) voicePlayer.toggle(message);
    else this.play(message);
  }

  /** The bar of the player: pauses or goes on. */
  toggle(): void {
    const { voicePlayer } = this.services;
    if (voicePlayer.current) voicePlayer.toggle(voicePlayer.current.message);
  }

  /** Goes on from so many percent. */
  seek(percent: number): void {
    if (Number.isFinite(percent)) this.services.voicePlayer.seek(percent);
  }

  changeRate(): void {
    this.services.voicePlayer.changeRate();
  }

  switchOutput(): void {
    this.services.voicePlayer.switchOutput();
  }

  /** The page goes. */
  leave(): void {
    const { voicePlayer } = this.services;
    if (voicePlayer.current && this.isHere(voicePlayer.current.message)) voicePlayer.stop();
  }

  dispose(): void {
    this.leave();
    for (const stop of this.stopListening) stop();
  }

  private play(message: Message): void {
    const { voicePlayer, heardVoices } = this.services;
    this.isGoingThrough = heardVoices.isUnheard(message);
    voicePlayer.play(message);
    heardVoices.add(message);
  }

  private goOnAfter(message: Message): void {
    if (!this.isGoingThrough || !this.isHere(message)) return;
    const next = this.nextUnheard(message);
    if (next) this.play(next);
  }

  /** The first voice behind `message` that was not heard, as far as nothing is missing between the two. */
  private nextUnheard(message: Message): Message | undefined {
    const { timeline } = this;
    const { id } = timeline.findByKey(entryKeyOf(message)) ?? message;
    const index = timeline.indexOfId(id);
    if (index < 0) return undefined;
    const behind = timeline.slice(index + 1, timeline.stretchAt(index).to);
    return behind.find((other) => this.services.heardVoices.isUnheard(other));
  }

  private tellFailure(message: Message): void {
    const { platform, settings } = this.services;
    if (this.isHere(message)) platform.dialogs.toast(voiceStrings[settings.language].cannotPlay);
  }

  /** What is playing was revoked or removed, or its row became another. */
  private check(): void {
    const { current } = this.services.voicePlayer;
    if (!current || !this.isHere(current.message)) return;
    const now = this.timeline.findByKey(entryKeyOf(current.message));
    if (!now || now.revocation) this.services.voicePlayer.stop();
  }

  /** Words make a row taller. */
  private showWords(message: Message): void {
    if (!this.isHere(message)) return;
    this.list.window.refreshMessage(message);
    this.list.rowsGrew();
  }

  private show(row: PlayingRow | null): void {
    const before = this.shown;
    this.shown = row;
    if (row === null || before === null || row.row !== before.row) {
      if (row !== before) this.emit({ playing: row && asJson(row) });
      return;
    }
    for (const field of ['isPlaying', 'percent', 'rate', 'isEarpiece'] as const)
      if (row[field] !== before[field]) this.emit({ [`playing.${field}`]: row[field] });
  }

  private rowOf(current: PlayingVoice | undefined): PlayingRow | null {
    if (!current || !this.isHere(current.message)) return null;
    const row = this.list.window.rowOf(current.message);
    if (row === undefined) return null;
    const { voicePlayer, settings } = this.services;
    const { isPlaying, percent } = current;
    return {
      row,
      isPlaying,
      percent,
      rate: `${voicePlayer.rate}×`,
      isEarpiece: voicePlayer.output === 'earpiece',
      words: voiceStrings[settings.language].bar,
    };
  }

  private isCurrent(message: Message): boolean {
    const { current } = this.services.voicePlayer;
    return (
      current !== undefined &&
      this.isHere(current.message) &&
      entryKeyOf(current.message) === entryKeyOf(message)
    );
  }

  private isHere({ conversationId }: Message): boolean {
    return conversationId === this.timeline.conversationId;
  }
}
