import { LONGEST_VOICE_MS } from '../../../../domain/message/voice-recording';
import { TALK_GESTURES } from './recording-data';
import { asJson } from '../../../../kernel/json';
import { missingCase } from '../../../../kernel/missing-case';
import { reaction } from 'mobx-miniprogram';
import { secondsLeft, voiceStrings } from '../../../../i18n/voices';
import type { ConversationId } from '../../../../domain/ids';
import type { Dispose } from '../../../../kernel/disposables';
import type { Patch } from '../../../../view-models/screen';
import type { TalkGesture } from './recording-data';
import type { RecordingOverlay } from './recording-data';
import type { Services } from '../../../../stores/services';
import type { VoiceNotice, VoiceState } from '../../../../domain/message/voice-recording';
import type { VoiceStrings } from '../../../../i18n/voices';

/** How long before the end the seconds are counted down, as WeChat does. */
const COUNTDOWN_SECONDS = 10;

type RecordingServices = Pick<Services, 'gate' | 'voiceRecorder' | 'settings' | 'platform'>;

/** What the talk bar tells. */
export interface RecordingActions {
  /** A finger on it: one of {@link TALK_GESTURES}. */
  gesture(name: string): void;
}

/** Holding to talk in one chat: the finger on the bar, the overlay, and what is said to the person. */
export class ChatRecording implements RecordingActions {
  /** The finger on this chat's bar is what records now. */
  private isMine = false;
  private stopTimer: Dispose | undefined;
  private shown: RecordingOverlay | null = null;
  private readonly stopListening: readonly Dispose[];

  constructor(
    private readonly services: RecordingServices,
    private readonly conversationId: ConversationId,
    private readonly emit: (patch: Patch) => void,
  ) {
    const { voiceRecorder } = services;
    this.stopListening = [
      reaction(
        () => voiceRecorder.state,
        (state) => this.follow(state),
      ),
      voiceRecorder.onNotice((notice) => {
        if (this.isMine) void this.say(notice);
      }),
    ];
  }

  gesture(name: string): void {
    const gesture = TALK_GESTURES.find((known) => known === name);
    if (gesture === 'press') this.press();
    else if (gesture && this.isMine) this.move(gesture);
  }

  /** The page goes: nothing is recorded behind a person's back. */
  leave(): void {
    if (this.isMine) this.services.voiceRecorder.interrupt();
  }

  dispose(): void {
    this.leave();
    this.stopTimer?.();
    for (const stop of this.stopListening) stop();
  }

  private press(): void {
    const { voiceRecorder } = this.services;
    // The last one is still being put away.
    if (voiceRecorder.state.kind !== 'idle') return;
    this.isMine = true;
    voiceRecorder.press(this.conversationId);
  }

  private move(gesture: Exclude<TalkGesture, 'press'>): void {
    const { voiceRecorder } = this.services;
    switch (gesture) {
      case 'over-cancel':
      case 'back':
        if (this.shown) this.services.platform.dialogs.tick();
        voiceRecorder.move(gesture === 'over-cancel');
        return;
      case 'release':
        voiceRecorder.release();
        return;
      case 'disturb':
        voiceRecorder.disturb();
        return;
      default:
        missingCase(gesture);
    }
  }

  private follow(state: VoiceState): void {
    this.stopTimer?.();
    this.stopTimer = undefined;
    this.show(this.isMine ? this.overlayOf(state) : null);
  }

  private overlayOf(state: VoiceState): RecordingOverlay | null {
    const { words } = this;
    switch (state.kind) {
      case 'starting':
        return {
          isOverCancel: state.isOverCancel,
          hint: state.isOverCancel ? words.letGoToCancel : words.starting,
        };
      case 'recording':
        return {
          isOverCancel: state.isOverCancel,
          hint: state.isOverCancel ? words.letGoToCancel : this.countdown(state.startedAtMs),
        };
      case 'idle':
      case 'asking':
      case 'abandoned':
      case 'stopping':
        return null;
      default:
        return missingCase(state);
    }
  }

  /** What letting go does, or how many seconds are left; calls itself again when that changes. */
  private countdown(startedAtMs: number): string {
    const { platform, settings, voiceRecorder } = this.services;
    const leftMs = startedAtMs + LONGEST_VOICE_MS - platform.clock.nowMs();
    const seconds = Math.ceil(leftMs / 1000);
    const nextMs =
      seconds > COUNTDOWN_SECONDS
        ? leftMs - COUNTDOWN_SECONDS * 1000
        : leftMs - (seconds - 1) * 1000;
    if (seconds > 1)
      this.stopTimer = platform.clock.after(nextMs, () => this.follow(voiceRecorder.state));
    return seconds > COUNTDOWN_SECONDS
      ? this.words.letGoToSend
      : secondsLeft(seconds, settings.language);
  }

  private show(overlay: RecordingOverlay | null): void {
    const before = this.shown;
    this.shown = overlay;
    if (overlay === null || before === null) {
      if (overlay !== before) this.emit({ recording: overlay && asJson(overlay) });
      return;
    }
    const { isOverCancel, hint } = overlay;
    if (isOverCancel !== before.isOverCancel) this.emit({ 'recording.isOverCancel': isOverCancel });
    if (hint !== before.hint) this.emit({ 'recording.hint': hint });
  }

  private async say(notice: VoiceNotice): Promise<void> {
    const { gate, platform } = this.services;
    if (notice === 'blocked') await gate.explain('microphone');
    else platform.dialogs.toast(this.words.notices[notice]);
  }

  private get words(): VoiceStrings {
    return voiceStrings[this.services.settings.language];
  }
}
