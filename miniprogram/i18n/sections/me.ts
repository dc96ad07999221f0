import type { Translations } from '../language';

/** Words that the tab "me", settings, about and profile pages' templates bind. */
export interface MeStrings {
  readonly userId: string;
  readonly copyUserId: string;
  readonly myCode: string;
  readonly editProfile: string;
  readonly status: string;
  readonly favourites: string;
  readonly follows: string;
  readonly settings: string;
  readonly appearance: string;
  readonly language: string;
  readonly blocklist: string;
  readonly mutedChats: string;
  readonly doNotDisturb: string;
  readonly about: string;
  readonly privacy: string;
  readonly reminders: string;
  readonly remindersHint: string;
  readonly deleteAccount: string;
  readonly signOut: string;
  readonly sendsReceipts: string;
  readonly sendsReceiptsHint: string;
  readonly showsTyping: string;
  readonly showsTypingHint: string;
  readonly banners: string;
  readonly bannersHint: string;
  readonly bannerSound: string;
  readonly bannerVibration: string;
  readonly appName: string;
  readonly aboutText: string;
  readonly aboutServiceTitle: string;
  readonly aboutServiceText: string;
  readonly aboutPrivacyTitle: string;
  readonly aboutPrivacyText: string;
}

export const meStrings: Translations<MeStrings> = {
  'zh-CN': {
    userId: '账号',
    copyUserId: '复制账号',
    myCode: '我的二维码',
    editProfile: '编辑个人资料',
    status: '状态',
    favourites: '收藏',
    follows: '关注与粉丝',
    settings: '设置',
    appearance: '外观',
    language: '语言',
    blocklist: '黑名单',
    mutedChats: '消息免打扰',
    doNotDisturb: '勿扰模式',
    about: '关于小叙',
    privacy: '隐私说明',
    reminders: '新消息提醒',
    remindersHint: '微信每同意一次，可以在你离开时提醒一次；提醒里没有消息内容。',
    deleteAccount: '注销账号',
    signOut: '退出登录',
    sendsReceipts: '发送已读回执',
    sendsReceiptsHint:
      '关闭后，别人不会看到你读了哪些消息。聊天服务没有已读回执时，一对一的已读无法关闭。',
    showsTyping: '显示“对方正在输入”',
    showsTypingHint: '关闭后，你和对方都不会看到彼此正在输入。',
    banners: '新消息横幅',
    bannersHint:
      '使用小叙时，其他聊天的新消息显示在页面顶部。开了消息免打扰的聊天，只在有人@你时显示。',
    bannerSound: '横幅声音',
    bannerVibration: '横幅振动',
    appName: '小叙',
    aboutText: '一个开源的微信小程序聊天客户端。',
    aboutServiceTitle: '聊天服务',
    aboutServiceText: '消息由腾讯云即时通信 IM 收发，客户端使用它的 SDK（@tencentcloud/chat）。',
    aboutPrivacyTitle: '隐私',
    aboutPrivacyText:
      '你的昵称、头像和消息只交给聊天服务，用来收发和同步；草稿、收藏和聊天列表的缓存保存在这台设备上，退出登录时清除。我们不统计，也不投放广告。',
  },
  en: {
    userId: 'ID',
    copyUserId: 'Copy ID',
    myCode: 'My QR code',
    editProfile: 'Edit profile',
    status: 'Status',
    favourites: 'Favourites',
    follows: 'Following',
    settings: 'Settings',
    appearance: 'Appearance',
    language: 'Language',
    blocklist: 'Blocked people',
    mutedChats: 'Muted chats',
    doNotDisturb: 'Do not disturb',
    about: 'About Xiaoxu',
    privacy: 'Privacy',
    reminders: 'Reminders',
    remindersHint:
      'Each time you agree, WeChat may remind you once while you are away. Reminders never contain the message.',
    deleteAccount: 'Delete account',
    signOut: 'Sign out',
    sendsReceipts: 'Send read receipts',
    sendsReceiptsHint:
      'When off, nobody sees which of their messages you have read. Without receipts on the chat service, reads of one-to-one chats always show.',
    showsTyping: 'Show when typing',
    showsTypingHint: 'When off, neither you nor the other side sees when one of you is typing.',
    banners: 'Message banners',
    bannersHint:
      'While you use Xiaoxu, new messages of other chats show at the top of the page. Muted chats show only when somebody mentions you.',
    bannerSound: 'Banner sound',
    bannerVibration: 'Banner vibration',
    appName: 'Xiaoxu',
    aboutText: 'An open-source chat client for WeChat mini programs.',
    aboutServiceTitle: 'Chat service',
    aboutServiceText:
      'Messages travel through Tencent Cloud Chat. The client uses its SDK (@tencentcloud/chat).',
    aboutPrivacyTitle: 'Privacy',
    aboutPrivacyText:
      'Your name, picture and messages go to the chat service only, to be delivered and synchronised. Drafts, favourites and a cached chat list stay on this device and are removed when you sign out. There are no statistics and no advertising.',
  },
};
