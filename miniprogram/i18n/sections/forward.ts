import type { Translations } from '../language';

/** Words that the page for choosing a forward's chats binds. */
export interface ForwardStrings {
  readonly search: string;
  readonly clear: string;
  readonly recent: string;
  readonly contacts: string;
  readonly groups: string;
  readonly several: string;
  readonly single: string;
  readonly empty: string;
  readonly noMatch: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly comment: string;
  readonly cancel: string;
  readonly send: string;
}

export const forwardStrings: Translations<ForwardStrings> = {
  'zh-CN': {
    search: '搜索',
    clear: '清除',
    recent: '最近聊天',
    contacts: '联系人',
    groups: '群聊',
    several: '多选',
    single: '取消多选',
    empty: '这里还没有可以发送的聊天',
    noMatch: '没有找到相关的联系人、群聊或话题',
    loading: '正在加载',
    failed: '没有加载出来，检查网络后再试',
    retry: '重试',
    comment: '留言',
    cancel: '取消',
    send: '发送',
  },
  en: {
    search: 'Search',
    clear: 'Clear',
    recent: 'Recent',
    contacts: 'Contacts',
    groups: 'Groups',
    several: 'Select several',
    single: 'Select one',
    empty: 'No chats to send to yet',
    noMatch: 'No person, group or topic found',
    loading: 'Loading',
    failed: 'Could not be loaded. Check the network and try again',
    retry: 'Try again',
    comment: 'Leave a note',
    cancel: 'Cancel',
    send: 'Send',
  },
};
