import type { Translations } from '../language';

/** Words that the landing page's template binds. */
export interface LandingStrings {
  readonly opening: string;
  readonly invitedToGroup: string;
  readonly join: string;
  readonly retry: string;
  readonly toChats: string;
}

export const landingStrings: Translations<LandingStrings> = {
  'zh-CN': {
    opening: '正在打开',
    invitedToGroup: '邀请你加入群聊',
    join: '加入群聊',
    retry: '重试',
    toChats: '去聊天列表',
  },
  en: {
    opening: 'Opening',
    invitedToGroup: 'You are invited to this group',
    join: 'Join the group',
    retry: 'Try again',
    toChats: 'Go to chats',
  },
};
