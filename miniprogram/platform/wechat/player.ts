import { Emitter } from '../../kernel/emitter';
import { ignore } from './ignore';
import type { Dispose } from '../../kernel/disposables';
import type { Player, PlayerEvent, SoundOutput } from '../voice';

type Sound = WechatMiniprogram.InnerAudioContext;

/** WeChat's audio contexts, one at a time: a new one for each sound, since one that failed does not play again on every phone. */
export class WechatPlayer implements Player {
  private readonly events = new Emitter<PlayerEvent>();
  private sound: Sound | undefined;
  private isPrepared = false;
  private rate = 1;

  on(listener: (event: PlayerEvent) => void): Dispose {
    return this.events.on(listener);
  }

  play(source: string): void {
    this.prepare();
    this.stop();
    const sound = wx.createInnerAudioContext();
    this.sound = sound;
    this.listen(sound);
    sound.src = source;
    sound.playbackRate = this.rate;
    sound.play();
  }

  pause(): void {
    this.sound?.pause();
  }

  resume(): void {
    this.sound?.play();
  }

  seek(positionMs: number): void {
    this.sound?.seek(positionMs / 1000);
  }

  setRate(rate: number): void {
    this.rate = rate;
    if (this.sound) this.sound.playbackRate = rate;
  }

  setOutput(output: SoundOutput): void {
    wx.setInnerAudioOption({
      obeyMuteSwitch: false,
      speakerOn: output === 'speaker',
      fail: ignore,
    });
  }

  stop(): void {
    const { sound } = this;
    this.sound = undefined;
    sound?.destroy();
  }

  /** A sound that was replaced is not heard of any more. */
  private listen(sound: Sound): void {
    const tell = (event: PlayerEvent): void => {
      if (this.sound === sound) this.events.emit(event);
    };
    sound.onPlay(() => tell({ type: 'playing' }));
    sound.onTimeUpdate(() => tell({ type: 'moved', positionMs: sound.currentTime * 1000 }));
    sound.onPause(() => tell({ type: 'paused' }));
    sound.onEnded(() => tell({ type: 'ended' }));
    sound.onError(() => tell({ type: 'failed' }));
  }

  private prepare(): void {
    if (this.isPrepared) return;
    this.isPrepared = true;
    // A voice that was tapped is to be heard, also with the mute switch on; `obeyMuteSwitch` of a context has no effect since 2.3.0.
    wx.setInnerAudioOption({ obeyMuteSwitch: false, fail: ignore });
    wx.onAudioInterruptionBegin(() => this.sound?.pause());
  }
}
