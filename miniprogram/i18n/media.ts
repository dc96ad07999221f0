import type { MediaProblem } from '../domain/media/picture';
import type { Language, Translations } from './language';

/** Words around pictures and videos. */
export interface MediaStrings {
  /** What a screen reader says of a picture. */
  readonly picture: string;
  /** The cross in the ring of a file on its way. */
  readonly stopSending: string;
  readonly stopDownload: string;
  readonly problems: Readonly<Record<Exclude<MediaProblem, 'refused'>, string>>;
}

export const mediaStrings: Translations<MediaStrings> = {
  'zh-CN': {
    picture: '图片',
    stopSending: '取消发送',
    stopDownload: '取消下载',
    problems: {
      empty: '有图片是空的，没有发送',
      'too-large': '有图片超过 20 MB，没有发送',
      unsupported: '有图片的格式不支持，没有发送',
      'video-empty': '有视频是空的，没有发送',
      'video-too-large': '有视频超过 100 MB，没有发送',
      'video-unsupported': '有视频的格式不支持，没有发送',
      failed: '没有选到照片或视频，请再试一次',
    },
  },
  en: {
    picture: 'Photo',
    stopSending: 'Stop sending',
    stopDownload: 'Stop the download',
    problems: {
      empty: 'An empty picture was not sent',
      'too-large': 'A picture over 20 MB was not sent',
      unsupported: 'A picture of an unsupported format was not sent',
      'video-empty': 'An empty video was not sent',
      'video-too-large': 'A video over 100 MB was not sent',
      'video-unsupported': 'A video of an unsupported format was not sent',
      failed: 'Nothing was chosen. Please try again',
    },
  },
};

/** How long a video is, as its row shows it: 1:05. */
export function clipLength(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** A video as a screen reader tells it. */
export function videoSaid(seconds: number, language: Language): string {
  const length = clipLength(seconds);
  return language === 'zh-CN' ? `视频，${length}` : `Video, ${length}`;
}
