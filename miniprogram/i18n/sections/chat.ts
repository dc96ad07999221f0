import type { Translations } from '../language';

/** Words that the chat page's template binds. */
export interface ChatStrings {
  readonly composerLabel: string;
  readonly send: string;
  readonly emoji: string;
  readonly keyboard: string;
  readonly voice: string;
  readonly holdToTalk: string;
  readonly cancelVoice: string;
  readonly recentEmoji: string;
  readonly allEmoji: string;
  readonly deleteBack: string;
  readonly close: string;
  readonly sending: string;
  readonly resend: string;
  readonly loading: string;
  readonly loadingOlder: string;
  readonly olderFailed: string;
  readonly loadingNewer: string;
  readonly newerFailed: string;
  readonly failed: string;
  readonly brokenPicture: string;
  readonly retry: string;
  /** What a tap on the count of readers does. */
  readonly showReaders: string;
  readonly more: string;
  readonly stickers: string;
  /** The × beside what is being answered. */
  readonly dropQuote: string;
  readonly openQuote: string;
  readonly cancel: string;
  readonly messages: string;
  readonly messageMenu: string;
  readonly closeMenu: string;
  /** Opens the page about the chat. */
  readonly info: string;
  readonly edited: string;
  readonly editing: string;
  readonly cancelEditing: string;
  readonly pick: string;
  readonly forwardEach: string;
  readonly forwardMerged: string;
  readonly remove: string;
  readonly moreReactions: string;
  readonly pickReaction: string;
  readonly pinnedMessage: string;
}

export const chatStrings: Translations<ChatStrings> = {
  'zh-CN': {
    composerLabel: '输入消息',
    send: '发送',
    emoji: '表情',
    keyboard: '键盘',
    voice: '语音',
    holdToTalk: '按住 说话',
    cancelVoice: '取消',
    recentEmoji: '最近使用',
    allEmoji: '所有表情',
    deleteBack: '删除',
    close: '关闭',
    sending: '正在发送',
    resend: '没有发出去，点按重新发送',
    loading: '正在加载消息',
    loadingOlder: '正在加载更早的消息',
    olderFailed: '更早的消息没有加载出来，点按重试',
    loadingNewer: '正在加载更新的消息',
    newerFailed: '后面的消息没有加载出来，点按重试',
    failed: '消息没有加载出来，检查网络后再试',
    brokenPicture: '图片已过期或损坏',
    retry: '重试',
    showReaders: '查看谁读了',
    more: '更多',
    stickers: '动画表情',
    dropQuote: '取消引用',
    openQuote: '查看引用的消息',
    cancel: '取消',
    messages: '消息列表',
    messageMenu: '消息菜单',
    closeMenu: '关闭菜单',
    info: '聊天信息',
    edited: '已编辑',
    editing: '编辑消息',
    cancelEditing: '取消编辑',
    pick: '选择这条消息',
    forwardEach: '逐条转发',
    forwardMerged: '合并转发',
    remove: '删除',
    moreReactions: '更多表情',
    pickReaction: '选择一个表情回应',
    pinnedMessage: '置顶消息',
  },
  en: {
    composerLabel: 'Message',
    send: 'Send',
    emoji: 'Emoji',
    keyboard: 'Keyboard',
    voice: 'Voice',
    holdToTalk: 'Hold to talk',
    cancelVoice: 'Cancel',
    recentEmoji: 'Recently used',
    allEmoji: 'All emoji',
    deleteBack: 'Delete',
    close: 'Close',
    sending: 'Sending',
    resend: 'Not sent. Tap to send again',
    loading: 'Loading messages',
    loadingOlder: 'Loading older messages',
    olderFailed: 'Older messages could not be loaded. Tap to try again',
    loadingNewer: 'Loading newer messages',
    newerFailed: 'Newer messages could not be loaded. Tap to try again',
    failed: 'Messages could not be loaded. Check the network and try again',
    brokenPicture: 'Photo, expired or damaged',
    retry: 'Try again',
    showReaders: 'See who has read it',
    more: 'More',
    stickers: 'Stickers',
    dropQuote: 'Remove the quote',
    openQuote: 'Show the quoted message',
    cancel: 'Cancel',
    messages: 'Messages',
    messageMenu: 'Message menu',
    closeMenu: 'Close menu',
    info: 'Chat info',
    edited: 'Edited',
    editing: 'Edit message',
    cancelEditing: 'Cancel editing',
    pick: 'Select this message',
    forwardEach: 'One by one',
    forwardMerged: 'Combined',
    remove: 'Delete',
    moreReactions: 'More emoji',
    pickReaction: 'React with an emoji',
    pinnedMessage: 'Pinned message',
  },
};

/** Words that come with the rows that show them: no template binds them. */
export interface ChatRowWords {
  /** The ring beside a message that waits for its turn. */
  readonly waiting: string;
  readonly editAgain: string;
  readonly read: string;
}

export const chatRowWords: Translations<ChatRowWords> = {
  'zh-CN': { waiting: '等待发送', editAgain: '重新编辑', read: '已读' },
  en: { waiting: 'Waiting to be sent', editAgain: 'Edit again', read: 'Read' },
};
