import type { Language, Translations } from '../language';
import type { SaveOutcome } from '../../platform/album';

/** Words that the viewer of pictures and videos binds. */
export interface MediaViewerStrings {
  readonly media: string;
  readonly picture: string;
  readonly video: string;
  readonly close: string;
  readonly more: string;
  readonly play: string;
  /** For who cannot swipe: to the older one and to the newer one. */
  readonly previous: string;
  readonly next: string;
  /** A picture or video that the service does not have any more, or that is no picture, and what to do. */
  readonly brokenTitle: string;
  readonly brokenHint: string;
  readonly retry: string;
  /** It was taken back or deleted while somebody looked at it. */
  readonly gone: string;
  readonly loading: string;
}

export const mediaViewerStrings: Translations<MediaViewerStrings> = {
  'zh-CN': {
    media: '图片和视频',
    picture: '图片',
    video: '视频',
    close: '关闭',
    more: '更多',
    play: '播放',
    previous: '上一张',
    next: '下一张',
    brokenTitle: '已过期或损坏',
    brokenHint: '可以请对方重新发送',
    retry: '重试',
    gone: '这条消息已被撤回或删除',
    loading: '正在加载',
  },
  en: {
    media: 'Photos and videos',
    picture: 'Photo',
    video: 'Video',
    close: 'Close',
    more: 'More',
    play: 'Play',
    previous: 'Previous',
    next: 'Next',
    brokenTitle: 'Expired or damaged',
    brokenHint: 'You can ask for it to be sent again',
    retry: 'Try again',
    gone: 'This message was unsent or deleted',
    loading: 'Loading',
  },
};

/** What can be done with a picture or video, and what is said of it. */
export interface MediaViewerWords {
  readonly forward: string;
  readonly save: Readonly<Record<'picture' | 'video', string>>;
  readonly locate: string;
  readonly saving: string;
  readonly outcomes: Readonly<Record<Exclude<SaveOutcome, 'refused'>, string>>;
}

const words: Translations<MediaViewerWords> = {
  'zh-CN': {
    forward: '发送给朋友',
    save: { picture: '保存图片', video: '保存视频' },
    locate: '定位到聊天位置',
    saving: '正在保存',
    outcomes: {
      saved: '已保存到相册',
      gone: '已过期，保存不了',
      failed: '没有保存下来，请再试一次',
    },
  },
  en: {
    forward: 'Send to a chat',
    save: { picture: 'Save photo', video: 'Save video' },
    locate: 'Find in chat',
    saving: 'Saving',
    outcomes: {
      saved: 'Saved to the album',
      gone: 'It has expired and cannot be saved',
      failed: 'It was not saved. Please try again',
    },
  },
};

export function mediaViewerWords(language: Language): MediaViewerWords {
  return words[language];
}

/** Where one stands among the others: `isWhole` where there are no more than are counted. */
export interface MediaPosition {
  /** The oldest is 1. */
  readonly number: number;
  readonly count: number;
  readonly isWhole: boolean;
}

/** 第 3 张，共 12 张 */
export function positionText(
  { number, count, isWhole }: MediaPosition,
  language: Language,
): string {
  if (language === 'zh-CN') return `第 ${number} 张，${isWhole ? '共' : '已加载'} ${count} 张`;
  return isWhole ? `${number} of ${count}` : `${number} of ${count} loaded`;
}

const KILOBYTE = 1024;

/** 查看原图（3.2 MB）; without the size where nobody said it. */
export function originalText(sizeBytes: number, language: Language): string {
  const isChinese = language === 'zh-CN';
  if (sizeBytes <= 0) return isChinese ? '查看原图' : 'View original';
  const kilobytes = Math.max(1, Math.round(sizeBytes / KILOBYTE));
  const megabytes = (sizeBytes / KILOBYTE / KILOBYTE).toFixed(1);
  const size = kilobytes < 1000 ? `${kilobytes} KB` : `${megabytes} MB`;
  return isChinese ? `查看原图（${size}）` : `View original (${size})`;
}
