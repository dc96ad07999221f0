import type { Translations } from '../language';

/** Words of the page of blocked people. */
export interface BlocklistStrings {
  readonly hint: string;
  readonly unblock: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
}

export const blocklistStrings: Translations<BlocklistStrings> = {
  'zh-CN': {
    hint: '黑名单里的人不能给你发消息，也不能申请加你为朋友',
    unblock: '移出',
    empty: '黑名单是空的',
    emptyHint: '在对方的详细资料里可以加入黑名单',
    loading: '正在加载',
    failed: '没有加载出来，检查网络后再试',
    retry: '重试',
  },
  en: {
    hint: 'Blocked people can neither write to you nor ask to be your friends',
    unblock: 'Unblock',
    empty: 'Nobody is blocked',
    emptyHint: 'Open somebody’s profile to block them',
    loading: 'Loading',
    failed: 'Could not be loaded. Check the network and try again',
    retry: 'Try again',
  },
};
