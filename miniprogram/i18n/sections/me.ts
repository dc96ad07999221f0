import type { Translations } from '../language';

/** Words that the tab "me", settings, about and profile pages' templates bind. */
export interface MeStrings {
  readonly userId: string;
  readonly copyUserId: string;
  readonly editProfile: string;
  readonly settings: string;
  readonly appearance: string;
  readonly language: string;
  readonly about: string;
  readonly version: string;
  readonly signOut: string;
  readonly nick: string;
  readonly nickPlaceholder: string;
  readonly nickTooLong: string;
  readonly save: string;
  readonly saving: string;
  readonly appName: string;
  readonly aboutText: string;
}

export const meStrings: Translations<MeStrings> = {
  'zh-CN': {
    userId: '账号',
    copyUserId: '复制账号',
    editProfile: '编辑个人资料',
    settings: '设置',
    appearance: '外观',
    language: '语言',
    about: '关于小叙',
    version: '版本',
    signOut: '退出登录',
    nick: '昵称',
    nickPlaceholder: '你希望别人怎么称呼你',
    nickTooLong: '昵称太长了，请缩短一些',
    save: '保存',
    saving: '正在保存',
    appName: '小叙',
    aboutText: '一个开源的微信小程序聊天客户端。',
  },
  en: {
    userId: 'Account ID',
    copyUserId: 'Copy account ID',
    editProfile: 'Edit profile',
    settings: 'Settings',
    appearance: 'Appearance',
    language: 'Language',
    about: 'About Xiaoxu',
    version: 'Version',
    signOut: 'Sign out',
    nick: 'Name',
    nickPlaceholder: 'What people should call you',
    nickTooLong: 'The name is too long. Please shorten it',
    save: 'Save',
    saving: 'Saving',
    appName: 'Xiaoxu',
    aboutText: 'An open-source chat client for WeChat mini programs.',
  },
};
