import { action, makeObservable, observable } from 'mobx-miniprogram';
import { Emitter } from '../../kernel/emitter';
import { LONGEST_VOICE_MS, nextVoiceState } from '../../domain/message/voice-recording';
import type { Clock } from '../../platform/platform';
import type { ConversationId } from '../../domain/ids';
import type { Dispose } from '../../kernel/disposables';
import type { Outbox } from '../outbox/outbox';
import type { OutboxFiles } from '../outbox/outbox-files';
import type { PermissionGate } from '../device/permission-gate';
import type { Recorder, RecorderEvent } from '../../platform/voice';
import type {
  Recording,
  VoiceCommand,
  VoiceEvent,
  VoiceNotice,
  VoiceState,
} from '../../domain/message/voice-recording';
import type { VoicePlayer } from './voice-player';

/** How long the recorder may take to start or to stop. Phones take some 100 ms; after this it is given up on. */
const ANSWER_LIMIT_MS = 4_000;

/** The recorder's own limit stands behind ours, so that the full length is sent by us. */
const SLACK_MS = 2_000;

export interface VoiceRecorderParts {
  readonly recorder: Recorder;
  readonly gate: PermissionGate;
  readonly clock: Clock;
  readonly files: OutboxFiles;
  readonly outbox: Outbox;
  readonly voicePlayer: VoicePlayer;
}

/**
 * The app's one recording at a time, bound to the conversation whose talk bar was pressed: wherever the person is when it ends, it goes
 * there or nowhere. What happens when is decided by {@link nextVoiceState}.
 */
export class VoiceRecorder {
  /** Observable. */
  state: VoiceState = { kind: 'idle' };
  private conversationId: ConversationId = '';
  private stopTimer: Dispose | undefined;
  private readonly notices = new Emitter<VoiceNotice>();
  private readonly stopListening: Dispose;

  constructor(private readonly parts: VoiceRecorderParts) {
    makeObservable<VoiceRecorder, 'handle'>(this, { state: observable.ref, handle: action });
    this.stopListening = parts.recorder.on((event) => this.handle(this.eventOf(event)));
  }

  /** A finger is on a conversation's talk bar. */
  press(conversationId: ConversationId): void {
    if (this.state.kind !== 'idle') return;
    this.conversationId = conversationId;
    this.handle({ type: 'pressed' });
  }

  /** The finger moved onto, or off, where letting go throws the recording away. */
  move(isOverCancel: boolean): void {
    this.handle({ type: 'moved', isOverCancel });
  }

  release(): void {
    this.handle({ type: 'released', atMs: this.parts.clock.nowMs() });
  }

  /** A second finger, or the system took the touch away. */
  disturb(): void {
    this.handle({ type: 'disturbed' });
  }

  /** The page or the app goes. */
  interrupt(): void {
    this.handle({ type: 'interrupted' });
  }

  /** Hears what is to be said to the person. */
  onNotice(listener: (notice: VoiceNotice) => void): Dispose {
    return this.notices.on(listener);
  }

  dispose(): void {
    this.interrupt();
    this.stopTimer?.();
    this.stopListening();
  }

  private handle(event: VoiceEvent): void {
    const before = this.state;
    const { state, commands } = nextVoiceState(before, event);
    this.state = state;
    if (state.kind !== before.kind) this.setTimer(state);
    for (const command of commands) this.perform(command);
  }

  private setTimer(state: VoiceState): void {
    this.stopTimer?.();
    this.stopTimer = undefined;
    const { clock } = this.parts;
    if (state.kind === 'recording')
      this.stopTimer = clock.after(LONGEST_VOICE_MS, () => this.handle({ type: 'limit-reached' }));
    else if (state.kind !== 'idle' && state.kind !== 'asking')
      this.stopTimer = clock.after(ANSWER_LIMIT_MS, () => this.handle({ type: 'timed-out' }));
  }

  private perform(command: VoiceCommand): void {
    switch (command.type) {
      case 'ask':
        void this.ask();
        return;
      case 'start':
        this.parts.voicePlayer.stop();
        this.parts.recorder.start(LONGEST_VOICE_MS + SLACK_MS);
        return;
      case 'stop':
        this.parts.recorder.stop();
        return;
      case 'send':
        void this.send(this.conversationId, command.recording);
        return;
      case 'explain':
        this.notices.emit('blocked');
        return;
      case 'tell':
        this.notices.emit(command.what);
    }
  }

  private async ask(): Promise<void> {
    const answer = await this.parts.gate.request('microphone');
    this.handle({ type: answer === 'allowed' ? 'permitted' : answer });
  }

  private async send(conversationId: ConversationId, recording: Recording): Promise<void> {
    const { files, outbox } = this.parts;
    const { account } = outbox;
    const url = await files.keep(recording.tempFilePath);
    // Whoever signed in meanwhile did not say this.
    if (outbox.account !== account) return;
    // The service keeps whole seconds, and the last one ends at the limit whatever the recorder's clock says.
    const durationMs = Math.min(recording.durationMs, LONGEST_VOICE_MS);
    const { sizeBytes } = recording;
    outbox.send(conversationId, {
      kind: 'voice',
      source: { url, sizeBytes },
      durationSeconds: Math.floor(durationMs / 1000),
    });
  }

  private eventOf(event: RecorderEvent): VoiceEvent {
    return event.type === 'started' ? { type: 'started', atMs: this.parts.clock.nowMs() } : event;
  }
}
