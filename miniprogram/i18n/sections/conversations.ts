import type { Translations } from '../language';

/** Words that the conversation list's template binds. */
export interface ConversationsStrings {
  readonly search: string;
  readonly loading: string;
  readonly emptyTitle: string;
  readonly emptyHint: string;
  readonly failed: string;
  readonly retry: string;
  readonly pin: string;
  readonly unpin: string;
  readonly mute: string;
  readonly unmute: string;
  readonly markRead: string;
  readonly markUnread: string;
  readonly remove: string;
  readonly sending: string;
  readonly sendFailed: string;
  readonly muted: string;
  /** After a number. */
  readonly unread: string;
  /** Where no number is known or told. */
  readonly hasUnread: string;
}

export const conversationsStrings: Translations<ConversationsStrings> = {
  'zh-CN': {
    search: '搜索',
    loading: '正在加载聊天列表',
    emptyTitle: '还没有聊天',
    emptyHint: '到通讯录找个人聊聊吧',
    failed: '聊天列表没有加载出来，检查网络后再试',
    retry: '重试',
    pin: '置顶',
    unpin: '取消置顶',
    mute: '免打扰',
    unmute: '取消免打扰',
    markRead: '标为已读',
    markUnread: '标为未读',
    remove: '删除',
    sending: '正在发送',
    sendFailed: '没有发出去',
    muted: '消息免打扰',
    unread: '条未读',
    hasUnread: '有未读消息',
  },
  en: {
    search: 'Search',
    loading: 'Loading chats',
    emptyTitle: 'No chats yet',
    emptyHint: 'Find someone to talk to in Contacts',
    failed: 'Chats could not be loaded. Check the network and try again',
    retry: 'Try again',
    pin: 'Pin',
    unpin: 'Unpin',
    mute: 'Mute',
    unmute: 'Unmute',
    markRead: 'Mark read',
    markUnread: 'Mark unread',
    remove: 'Delete',
    sending: 'Sending',
    sendFailed: 'Not sent',
    muted: 'Muted',
    unread: 'unread',
    hasUnread: 'Unread',
  },
};
