import type { Language, Translations } from '../language';

/** Words of the page that tells who has read a message. */
export interface ReadersStrings {
  readonly lists: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly moreFailed: string;
  readonly nobodyRead: string;
  readonly everybodyRead: string;
  /** The service's package has no receipts. */
  readonly notAvailable: string;
  /** The message is not held here any more. */
  readonly gone: string;
}

export const readersStrings: Translations<ReadersStrings> = {
  'zh-CN': {
    lists: '已读和未读',
    loading: '正在加载名单',
    failed: '名单没有加载出来，检查网络后再试',
    retry: '重试',
    moreFailed: '没有加载完，点按重试',
    nobodyRead: '还没有人读这条消息',
    everybodyRead: '所有人都读过了',
    notAvailable: '聊天服务没有开通已读回执',
    gone: '消息不可用',
  },
  en: {
    lists: 'Read and not read',
    loading: 'Loading the list',
    failed: 'The list could not be loaded. Check the network and try again',
    retry: 'Try again',
    moreFailed: 'Not complete. Tap to try again',
    nobodyRead: 'Nobody has read it yet',
    everybodyRead: 'Everybody has read it',
    notAvailable: 'Read receipts are not part of this chat service',
    gone: 'The message is not available',
  },
};

/** The heads of the two lists, with how many are on each where that is known. */
export function readersTab(isRead: boolean, count: number | undefined, language: Language): string {
  const number = count === undefined ? '' : ` ${count}`;
  if (language === 'zh-CN') return `${isRead ? '已读' : '未读'}${number}`;
  return `${isRead ? 'Read' : 'Not read'}${number}`;
}
