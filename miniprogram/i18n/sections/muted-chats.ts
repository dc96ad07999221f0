import type { Translations } from '../language';

/** Words of the page of chats that do not notify. */
export interface MutedChatsStrings {
  readonly blocklist: string;
  readonly hint: string;
  readonly unmute: string;
  /** Beside a chat whose messages do not even arrive. */
  readonly notReceived: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
}

export const mutedChatsStrings: Translations<MutedChatsStrings> = {
  'zh-CN': {
    blocklist: '黑名单',
    hint: '这些聊天有新消息时不提醒，只在聊天列表里显示红点',
    unmute: '恢复提醒',
    notReceived: '不接收消息',
    empty: '没有免打扰的聊天',
    emptyHint: '在聊天列表里长按一个聊天，可以设为消息免打扰',
    loading: '正在加载',
    failed: '没有加载出来，检查网络后再试',
    retry: '重试',
  },
  en: {
    blocklist: 'Blocked people',
    hint: 'These chats only show a dot when something new arrives',
    unmute: 'Unmute',
    notReceived: 'Not received',
    empty: 'No chat is muted',
    emptyHint: 'Hold a chat in the list of chats to mute it',
    loading: 'Loading',
    failed: 'Could not be loaded. Check the network and try again',
    retry: 'Try again',
  },
};
