import type { Language, Translations } from './language';
import type { VoiceNotice } from '../domain/message/voice-recording';

/** Labels of the bar of the player. */
export interface VoiceBarStrings {
  readonly pause: string;
  readonly resume: string;
  readonly place: string;
  readonly rate: string;
  readonly toEarpiece: string;
  readonly toSpeaker: string;
}

/** Words around recording and playing. */
export interface VoiceStrings {
  readonly letGoToSend: string;
  readonly letGoToCancel: string;
  readonly starting: string;
  readonly notices: Readonly<Record<Exclude<VoiceNotice, 'blocked'>, string>>;
  readonly cannotPlay: string;
  readonly bar: VoiceBarStrings;
}

export const voiceStrings: Translations<VoiceStrings> = {
  'zh-CN': {
    letGoToSend: '松开 发送',
    letGoToCancel: '松开 取消',
    starting: '准备中',
    notices: {
      'too-short': '说话时间太短',
      interrupted: '录音被打断，没有发送',
      failed: '没有录上，请再试一次',
      'hold-again': '可以说话了，请按住说话',
    },
    cannotPlay: '这条语音播放不了，可能已过期或损坏',
    bar: {
      pause: '暂停',
      resume: '继续播放',
      place: '播放进度',
      rate: '倍速',
      toEarpiece: '切换到听筒播放',
      toSpeaker: '切换到扬声器播放',
    },
  },
  en: {
    letGoToSend: 'Release to send',
    letGoToCancel: 'Release to cancel',
    starting: 'Getting ready',
    notices: {
      'too-short': 'The message is too short',
      interrupted: 'Recording was interrupted. Nothing was sent',
      failed: 'Nothing was recorded. Please try again',
      'hold-again': 'You can talk now. Hold the button',
    },
    cannotPlay: 'This voice message cannot be played. It may have expired or be damaged',
    bar: {
      pause: 'Pause',
      resume: 'Go on playing',
      place: 'Progress',
      rate: 'Speed',
      toEarpiece: 'Play through the earpiece',
      toSpeaker: 'Play through the speaker',
    },
  },
};

/** How long a voice is, as its bubble shows it. */
export function voiceLength(seconds: number): string {
  return `${Math.max(1, seconds)}″`;
}

/** A voice as a screen reader tells it. */
export function voiceSaid(seconds: number, isUnheard: boolean, language: Language): string {
  const shown = Math.max(1, seconds);
  if (language === 'zh-CN') return `语音，${shown} 秒${isUnheard ? '，未听' : ''}`;
  return `Voice, ${shown} ${shown === 1 ? 'second' : 'seconds'}${isUnheard ? ', not played' : ''}`;
}

/** How long can still be spoken, in the last seconds of a recording. */
export function secondsLeft(seconds: number, language: Language): string {
  return language === 'zh-CN' ? `还可以说 ${seconds} 秒` : `${seconds} s left`;
}

/** The words below a voice: undefined while they are being made out, empty where there are none. */
export function voiceWords(words: string | undefined, language: Language): string {
  const isChinese = language === 'zh-CN';
  if (words === undefined) return isChinese ? '转换中…' : 'Converting…';
  return words || (isChinese ? '没有听出文字' : 'No words were made out');
}
