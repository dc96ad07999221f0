import type { Translations } from '../language';

/** Words that the page about a chat binds. */
export interface ChatInfoStrings {
  readonly group: string;
  readonly topic: string;
  readonly search: string;
  readonly pin: string;
  readonly mute: string;
  /** The switch after which a group's messages do not arrive at all. */
  readonly block: string;
  readonly blockHint: string;
  readonly clear: string;
  /** The switch for the names above what others say. */
  readonly names: string;
  readonly report: string;
}

export const chatInfoStrings: Translations<ChatInfoStrings> = {
  'zh-CN': {
    group: '群成员与群设置',
    topic: '话题资料',
    search: '查找聊天内容',
    pin: '置顶聊天',
    mute: '消息免打扰',
    block: '不接收消息',
    blockHint: '开启后收不到这个群的新消息',
    clear: '清空聊天记录',
    names: '显示群成员昵称',
    report: '投诉',
  },
  en: {
    group: 'Members and group settings',
    topic: 'Topic info',
    search: 'Search chat history',
    pin: 'Pin chat',
    mute: 'Mute notifications',
    block: 'Receive no messages',
    blockHint: 'New messages of this group will not arrive',
    clear: 'Clear chat history',
    names: 'Show names of members',
    report: 'Report',
  },
};
