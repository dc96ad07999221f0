import type { Translations } from '../language';

/** Words of the page with the groups that somebody and I are in. */
export interface CommonGroupsStrings {
  readonly empty: string;
  readonly emptyHint: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
}

export const commonGroupsStrings: Translations<CommonGroupsStrings> = {
  'zh-CN': {
    empty: '没有共同的群聊',
    emptyHint: '直播间不在查找范围内',
    loading: '正在查找',
    failed: '没有查到，检查网络后再试',
    retry: '重试',
  },
  en: {
    empty: 'No groups in common',
    emptyHint: 'Live rooms are not looked through',
    loading: 'Looking',
    failed: 'Nothing could be looked through. Check the network and try again',
    retry: 'Try again',
  },
};
