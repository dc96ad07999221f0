import type { Translations } from '../language';

/** Words that the pages of live rooms bind. */
export interface RoomsStrings {
  readonly createRoom: string;
  readonly enterById: string;
  readonly now: string;
  readonly listed: string;
  readonly visited: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly messages: string;
  readonly owner: string;
  readonly broadcast: string;
  readonly write: string;
  readonly send: string;
  readonly like: string;
  readonly emoji: string;
  readonly gift: string;
  readonly keyboard: string;
  readonly exit: string;
  readonly more: string;
  readonly notSent: string;
  readonly entering: string;
  readonly retry: string;
  readonly back: string;
  readonly firstWords: string;
  readonly earlierWords: string;
  /** At the top once older rows have gone. */
  readonly newestOnly: string;
  readonly notice: string;
  readonly close: string;
  readonly everybody: string;
  readonly nobodyMarked: string;
  readonly guests: string;
  readonly loading: string;
  readonly nobodySpoke: string;
  readonly nobodySpokeHint: string;
  readonly guestsFailed: string;
  readonly admin: string;
  readonly me: string;
}

export const roomsStrings: Translations<RoomsStrings> = {
  'zh-CN': {
    createRoom: '创建直播间',
    enterById: '按房间 ID 进入',
    now: '正在观看',
    listed: '正在直播',
    visited: '最近看过',
    empty: '还没有看过直播间',
    emptyHint: '创建一个，或向主播要来房间 ID',
    messages: '直播间消息',
    owner: '主播',
    broadcast: '广播',
    write: '说点什么…',
    send: '发送',
    like: '点赞',
    emoji: '表情',
    gift: '送礼物',
    keyboard: '收起',
    exit: '退出直播间',
    more: '更多',
    notSent: '未发出，点按重发',
    entering: '正在进入直播间',
    retry: '重试',
    back: '返回',
    firstWords: '直播间不保留历史消息，进入后的发言会显示在这里',
    earlierWords: '以下是你进入前的最近发言',
    newestOnly: '消息较多，只保留最近的发言',
    notice: '直播间公告',
    close: '关闭',
    everybody: '全部',
    nobodyMarked: '现在没有这样的观众',
    guests: '查看在线观众',
    loading: '正在加载观众',
    nobodySpoke: '还没有人发言',
    nobodySpokeHint: '当前套餐不提供观众列表，这里只显示最近发言的人',
    guestsFailed: '观众列表没有加载出来',
    admin: '管理员',
    me: '我',
  },
  en: {
    createRoom: 'New live room',
    enterById: 'Enter by room ID',
    now: 'Watching now',
    listed: 'Live now',
    visited: 'Visited before',
    empty: 'No live rooms yet',
    emptyHint: 'Create one, or ask a host for the room ID',
    messages: 'Messages of the live room',
    owner: 'Host',
    broadcast: 'Broadcast',
    write: 'Say something…',
    send: 'Send',
    like: 'Like',
    emoji: 'Emoji',
    gift: 'Give something',
    keyboard: 'Close',
    exit: 'Leave the live room',
    more: 'More',
    notSent: 'Not sent, tap to try again',
    entering: 'Entering the live room',
    retry: 'Try again',
    back: 'Back',
    firstWords: 'Live rooms keep no history. What is said from now on is shown here',
    earlierWords: 'Said shortly before you came in',
    newestOnly: 'Only the newest messages are kept here',
    notice: 'Notice of the live room',
    close: 'Close',
    everybody: 'All',
    nobodyMarked: 'Nobody like this is watching now',
    guests: 'See who is watching',
    loading: 'Loading viewers',
    nobodySpoke: 'Nobody has spoken yet',
    nobodySpokeHint: 'This plan has no list of viewers, so only those who spoke last are shown',
    guestsFailed: 'The viewers could not be loaded',
    admin: 'Admin',
    me: 'Me',
  },
};
