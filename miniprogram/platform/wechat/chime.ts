import type { Chime } from '../chime';

/** A sound of 0.4 s that comes with the app. */
const SOURCE = '/assets/sounds/message.wav';

/**
 * WeChat's audio context, made with the first message that rings and kept. It obeys the mute switch until a voice message was
 * played, as every sound of the app does.
 */
export class WechatChime implements Chime {
  private sound: WechatMiniprogram.InnerAudioContext | undefined;

  ring(): void {
    if (this.sound === undefined) {
      this.sound = wx.createInnerAudioContext({ useWebAudioImplement: true });
      this.sound.src = SOURCE;
      // One that failed does not play again on every phone.
      this.sound.onError(() => this.drop());
    }
    this.sound.stop();
    this.sound.play();
  }

  private drop(): void {
    this.sound?.destroy();
    this.sound = undefined;
  }
}
