import type { Translations } from '../language';

/** Words of the list that an `@` opens. They go to the page with it: most chats never open it. */
export interface MemberPickerStrings {
  readonly pickMember: string;
  readonly searchMembers: string;
  readonly clearSearch: string;
  readonly loadingMembers: string;
  readonly noMembers: string;
  readonly membersFailed: string;
  readonly cancel: string;
  readonly retry: string;
}

export const memberPickerStrings: Translations<MemberPickerStrings> = {
  'zh-CN': {
    pickMember: '选择提醒的人',
    searchMembers: '搜索群成员',
    clearSearch: '清除',
    loadingMembers: '正在加载群成员',
    noMembers: '没有找到这个人',
    membersFailed: '群成员没有加载出来，检查网络后再试',
    cancel: '取消',
    retry: '重试',
  },
  en: {
    pickMember: 'Mention somebody',
    searchMembers: 'Search members',
    clearSearch: 'Clear',
    loadingMembers: 'Loading members',
    noMembers: 'Nobody found',
    membersFailed: 'The members could not be loaded. Check the network and try again',
    cancel: 'Cancel',
    retry: 'Try again',
  },
};
