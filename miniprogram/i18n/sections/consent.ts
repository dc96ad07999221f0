import type { Translations } from '../language';

/** A part of the privacy page: what is done with what. */
export interface PrivacySection {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Words of the privacy page; its template binds them. */
export interface ConsentStrings {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly PrivacySection[];
  readonly agreement: string;
  readonly agree: string;
  readonly decline: string;
  readonly declined: string;
  readonly withdraw: string;
  readonly withdrawHint: string;
}

export const consentStrings: Translations<ConsentStrings> = {
  'zh-CN': {
    title: '小叙怎样使用你的信息',
    lead: '小叙是微信里的聊天工具。在你同意之前，它不会连接任何服务，也不会收集任何信息。',
    sections: [
      {
        title: '登录和身份',
        lines: [
          '微信登录：用微信提供的登录凭证向我们的服务器换取账号，服务器保存你的微信 openid，不会得到你的微信号、手机号或微信好友。',
          '昵称和头像：由你填写和选择，可以跳过；和你聊天、同群的人能看到。',
        ],
      },
      {
        title: '聊天',
        lines: [
          '你发送的文字、图片、视频、语音、文件、位置和名片，以及联系人、群聊、已读和在线状态，由腾讯云即时通信 IM 传送和保存，只有会话里的人能看到。',
          '你投诉时，被投诉的内容会交给运营者处理。',
        ],
      },
      {
        title: '用到时才会请求的权限',
        lines: [
          '麦克风：按住说话时录音。',
          '相机和相册：只读取你选择或拍摄的内容，保存时写入相册。',
          '位置：只在你发送位置时使用。',
          '剪贴板：只在你点“复制”时写入，不读取。',
        ],
      },
      {
        title: '保存在这台设备上',
        lines: ['聊天列表缓存、搜索索引、草稿、没发出的消息和设置。退出登录时，除设置外全部清除。'],
      },
      {
        title: '提醒',
        lines: [
          '你允许后，服务器会记下还能提醒你几次，在你离开时用微信服务通知告诉你有新消息。通知里没有消息内容。',
        ],
      },
      {
        title: '第三方 SDK',
        lines: [
          '腾讯云即时通信 IM（@tencentcloud/chat，腾讯云计算（北京）有限责任公司）：为收发消息，处理账号、昵称、头像、消息、设备型号、系统版本和网络类型。',
        ],
      },
      {
        title: '你可以',
        lines: [
          '随时修改昵称和头像、撤回或删除消息、拉黑和投诉。',
          '在“设置”里撤回同意、退出登录或注销账号。',
          '我们不做统计分析，不投放广告，不出售你的信息。',
        ],
      },
    ],
    agreement: '查看《小程序隐私保护指引》',
    agree: '同意并继续',
    decline: '不同意',
    declined: '不同意就不能聊天。你可以继续阅读，改变主意时再点“同意并继续”。',
    withdraw: '撤回同意',
    withdrawHint: '撤回后会退出登录，并清除这台设备上的聊天数据。',
  },
  en: {
    title: 'How Xiaoxu uses your information',
    lead: 'Xiaoxu is a chat app inside WeChat. Until you agree, it connects to no service and collects nothing.',
    sections: [
      {
        title: 'Signing in',
        lines: [
          'WeChat sign-in: our server exchanges a code from WeChat for an account and keeps your openid. It never learns your WeChat ID, phone number or WeChat friends.',
          'Name and picture: you choose them, or skip them. People you chat with can see them.',
        ],
      },
      {
        title: 'Chatting',
        lines: [
          'Texts, pictures, videos, voice messages, files, places and cards that you send, as well as contacts, groups, read and online states, are carried and kept by Tencent Cloud Chat. Only the people in a chat see them.',
          'When you report something, the operator receives what you report.',
        ],
      },
      {
        title: 'Permissions, asked only when needed',
        lines: [
          'Microphone: records while you hold to talk.',
          'Camera and album: only what you pick or take; saving writes to the album.',
          'Location: only when you send a place.',
          'Clipboard: written when you tap Copy, never read.',
        ],
      },
      {
        title: 'Kept on this device',
        lines: [
          'The cached chat list, the search index, drafts, messages not sent yet and settings. Signing out removes everything but the settings.',
        ],
      },
      {
        title: 'Reminders',
        lines: [
          'If you allow it, our server counts how often it may still remind you, and WeChat tells you of new messages while you are away. Reminders never contain the message.',
        ],
      },
      {
        title: 'Third-party SDK',
        lines: [
          'Tencent Cloud Chat (@tencentcloud/chat, by Tencent Cloud Computing (Beijing) Co., Ltd.) handles your account, name, picture, messages, device model, system version and network type to deliver messages.',
        ],
      },
      {
        title: 'You can',
        lines: [
          'Change your name and picture, unsend or delete messages, block and report at any time.',
          'Withdraw your consent, sign out or delete your account in Settings.',
          'We keep no statistics, show no advertising and never sell your information.',
        ],
      },
    ],
    agreement: 'Read WeChat’s privacy notice for this app',
    agree: 'Agree and continue',
    decline: 'Decline',
    declined:
      'You cannot chat without agreeing. Keep reading, and tap “Agree and continue” if you change your mind.',
    withdraw: 'Withdraw consent',
    withdrawHint: 'You will be signed out and the chat data on this device will be removed.',
  },
};

/** What is asked before consent is withdrawn. */
export interface WithdrawQuestion {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly cancel: string;
}

export const withdrawQuestions: Translations<WithdrawQuestion> = {
  'zh-CN': {
    title: '撤回同意？',
    text: '会退出登录，并清除这台设备上的聊天数据。账号和服务器上的消息还在；不想保留账号，请先注销账号。',
    confirm: '撤回',
    cancel: '取消',
  },
  en: {
    title: 'Withdraw consent?',
    text: 'You will be signed out and the chat data on this device will be removed. Your account and messages on the service stay; to remove the account, delete it first.',
    confirm: 'Withdraw',
    cancel: 'Cancel',
  },
};
