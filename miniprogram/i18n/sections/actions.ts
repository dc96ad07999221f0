import type { Translations } from '../language';

/** Words of menus, questions and toasts, which view models hand to the device's own dialogs. */
export interface ActionStrings {
  readonly cancel: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly openLink: string;
  readonly copyLink: string;
  readonly copyEmail: string;
  readonly copyPhone: string;
  readonly call: string;
  readonly forward: string;
  readonly favourite: string;
  readonly kept: string;
  readonly keptNot: string;
  readonly removeFavouriteTitle: string;
  readonly removeFavouriteText: string;
  readonly share: string;
  /** Its file, to a chat of WeChat's own. */
  readonly shareFile: string;
  readonly edit: string;
  readonly select: string;
  readonly quote: string;
  readonly translate: string;
  readonly hideTranslation: string;
  readonly pinMessage: string;
  readonly pinned: string;
  readonly unpinned: string;
  readonly unpinMessage: string;
  readonly remind: string;
  readonly reminded: string;
  readonly report: string;
  readonly linkTitle: string;
  readonly linkPlaceholder: string;
  readonly notALink: string;
  readonly send: string;
  readonly revoke: string;
  readonly remove: string;
  readonly removeForMe: string;
  readonly editAgain: string;
  readonly transcribe: string;
  readonly details: string;
  readonly close: string;
  readonly resend: string;
  readonly notSentTitle: string;
  readonly addFriend: string;
  readonly friendAdded: string;
  readonly friendAsked: string;
  readonly gotIt: string;
  readonly removeMessageTitle: string;
  readonly removeMessageText: string;
  readonly pin: string;
  readonly unpin: string;
  readonly mute: string;
  readonly unmute: string;
  readonly unblock: string;
  readonly markRead: string;
  readonly markUnread: string;
  readonly removeConversation: string;
  readonly removeKeepingHistory: string;
  readonly removeWithHistory: string;
  readonly removeWithHistoryTitle: string;
  readonly removeWithHistoryText: string;
  readonly clearHistory: string;
  readonly clearHistoryTitle: string;
  readonly clearHistoryText: string;
  readonly clear: string;
  readonly cleared: string;
  readonly signOut: string;
  readonly signOutTitle: string;
  readonly signOutText: string;
  readonly followSystem: string;
  readonly light: string;
  readonly dark: string;
  readonly saved: string;
  /** Names of languages are the same in all of them. */
  readonly chinese: string;
  readonly english: string;
}

export const actionStrings: Translations<ActionStrings> = {
  'zh-CN': {
    cancel: '取消',
    copy: '复制',
    copied: '已复制',
    copyFailed: '没能复制，请再试一次',
    openLink: '打开链接',
    copyLink: '复制链接',
    copyEmail: '复制邮箱地址',
    copyPhone: '复制号码',
    call: '呼叫',
    forward: '转发',
    favourite: '收藏',
    kept: '已收藏',
    keptNot: '没能收藏，这台设备存不下',
    removeFavouriteTitle: '删除这条收藏？',
    removeFavouriteText: '聊天里的消息还在',
    share: '分享',
    shareFile: '发到微信',
    edit: '编辑',
    select: '多选',
    quote: '引用',
    translate: '翻译',
    hideTranslation: '收起翻译',
    pinMessage: '置顶',
    pinned: '已置顶，群里的人都看得到',
    unpinned: '已取消置顶',
    unpinMessage: '取消置顶',
    remind: '提醒',
    reminded: '离开后会标为未读',
    report: '投诉',
    linkTitle: '发送链接',
    linkPlaceholder: '以 https:// 开头的网址',
    notALink: '这不是一个网址',
    send: '发送',
    revoke: '撤回',
    remove: '删除',
    removeForMe: '仅删除自己',
    editAgain: '重新编辑',
    transcribe: '转文字',
    details: '详情',
    close: '知道了',
    resend: '重新发送',
    notSentTitle: '消息没有发出去',
    addFriend: '添加朋友',
    friendAdded: '已添加为朋友，正在重新发送',
    friendAsked: '已发送朋友申请，通过后再发一次',
    gotIt: '知道了',
    removeMessageTitle: '删除这条消息？',
    removeMessageText: '只会从你的聊天记录里删除，对方仍然看得到',
    pin: '置顶聊天',
    unpin: '取消置顶',
    mute: '消息免打扰',
    unmute: '取消免打扰',
    unblock: '移出黑名单',
    markRead: '标为已读',
    markUnread: '标为未读',
    removeConversation: '删除该聊天',
    removeKeepingHistory: '从列表移除，保留聊天记录',
    removeWithHistory: '连同聊天记录一起删除',
    removeWithHistoryTitle: '删除聊天记录？',
    removeWithHistoryText: '你的所有设备上都会删除，无法恢复',
    clearHistory: '清空聊天记录',
    clearHistoryTitle: '清空聊天记录？',
    clearHistoryText:
      '这台手机和云端上你的聊天记录都会清空，在你的其他设备上也看不到了，无法恢复。对方的不受影响',
    clear: '清空',
    cleared: '已清空',
    signOut: '退出登录',
    signOutTitle: '退出登录？',
    signOutText: '本机上的草稿、收藏和没发出去的消息会被清除，云端的聊天记录会保留',
    followSystem: '跟随系统',
    light: '浅色',
    dark: '深色',
    saved: '已保存',
    chinese: '简体中文',
    english: 'English',
  },
  en: {
    cancel: 'Cancel',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Could not copy. Please try again',
    openLink: 'Open link',
    copyLink: 'Copy link',
    copyEmail: 'Copy e-mail address',
    copyPhone: 'Copy number',
    call: 'Call',
    forward: 'Forward',
    favourite: 'Favourite',
    kept: 'Added to favourites',
    keptNot: 'Not added: this device has no room for it',
    removeFavouriteTitle: 'Delete this favourite?',
    removeFavouriteText: 'The message stays in its chat',
    share: 'Share',
    shareFile: 'To WeChat',
    edit: 'Edit',
    select: 'Select',
    quote: 'Quote',
    translate: 'Translate',
    hideTranslation: 'Hide translation',
    pinMessage: 'Pin',
    pinned: 'Pinned for everybody in the group',
    unpinned: 'No longer pinned',
    unpinMessage: 'Unpin',
    remind: 'Remind me',
    reminded: 'Marked as unread once you leave',
    report: 'Report',
    linkTitle: 'Send a link',
    linkPlaceholder: 'https://',
    notALink: 'This is no web address',
    send: 'Send',
    revoke: 'Unsend',
    remove: 'Delete',
    removeForMe: 'Delete for me',
    editAgain: 'Edit again',
    transcribe: 'To text',
    details: 'Details',
    close: 'OK',
    resend: 'Send again',
    notSentTitle: 'Message not sent',
    addFriend: 'Add friend',
    friendAdded: 'You are friends now. Sending again',
    friendAsked: 'Request sent. Send again once it is accepted',
    gotIt: 'OK',
    removeMessageTitle: 'Delete this message?',
    removeMessageText: 'It is deleted for you only. Others can still see it',
    pin: 'Pin chat',
    unpin: 'Unpin chat',
    mute: 'Mute notifications',
    unmute: 'Unmute notifications',
    unblock: 'Unblock',
    markRead: 'Mark as read',
    markUnread: 'Mark as unread',
    removeConversation: 'Delete chat',
    removeKeepingHistory: 'Remove from list, keep history',
    removeWithHistory: 'Delete with chat history',
    removeWithHistoryTitle: 'Delete the chat history?',
    removeWithHistoryText: 'It is deleted on all your devices and cannot be restored',
    clearHistory: 'Clear chat history',
    clearHistoryTitle: 'Clear the chat history?',
    clearHistoryText:
      'Your messages on this phone and in the cloud are cleared, on your other devices too, and cannot be restored. Others keep theirs',
    clear: 'Clear',
    cleared: 'Cleared',
    signOut: 'Sign out',
    signOutTitle: 'Sign out?',
    signOutText:
      'Drafts, favourites and messages not sent yet are removed from this device. History in the cloud is kept',
    followSystem: 'Follow system',
    light: 'Light',
    dark: 'Dark',
    saved: 'Saved',
    chinese: '简体中文',
    english: 'English',
  },
};
