import type { Translations } from '../language';

/** Words that the search pages bind. */
export interface SearchStrings {
  readonly placeholder: string;
  readonly clear: string;
  /** Over the ways to narrow a search down. */
  readonly quick: string;
  readonly date: string;
  readonly members: string;
  readonly media: string;
  readonly files: string;
  readonly links: string;
  readonly none: string;
  readonly noMembers: string;
  readonly noMedia: string;
  readonly noFiles: string;
  readonly noLinks: string;
  readonly more: string;
  readonly cloud: string;
  readonly cloudSearching: string;
  readonly cloudMore: string;
  readonly cloudFailed: string;
  readonly older: string;
  readonly olderFailed: string;
  readonly olderEnded: string;
  readonly stop: string;
  readonly searching: string;
  readonly picture: string;
  readonly video: string;
  /** Under what was found on this device alone. */
  readonly seenHere: string;
  readonly conversations: string;
  readonly people: string;
  readonly groups: string;
  readonly topics: string;
  readonly messages: string;
  readonly hint: string;
  readonly previousMonth: string;
  readonly nextMonth: string;
  /** A day of the calendar on which something was said. */
  readonly hasMessages: string;
}

export const searchStrings: Translations<SearchStrings> = {
  'zh-CN': {
    placeholder: '搜索',
    clear: '清除',
    quick: '快速搜索聊天内容',
    date: '日期',
    members: '群成员',
    media: '图片与视频',
    files: '文件',
    links: '链接',
    none: '没有找到相关的聊天记录',
    noMembers: '还没有看过谁的消息',
    noMedia: '没有找到图片和视频',
    noFiles: '没有找到文件',
    noLinks: '没有找到链接',
    more: '更多',
    cloud: '云端搜索',
    cloudSearching: '正在搜索云端',
    cloudMore: '更多云端结果',
    cloudFailed: '云端搜索没有完成，点按重试',
    older: '继续查找更早的消息',
    olderFailed: '更早的消息没有加载出来，点按重试',
    olderEnded: '已查到最早的消息',
    stop: '停止',
    searching: '正在查找',
    picture: '图片',
    video: '视频',
    seenHere: '以上是这台手机看过的聊天记录',
    conversations: '聊天',
    people: '联系人',
    groups: '群聊',
    topics: '话题',
    messages: '聊天记录',
    hint: '搜索聊天、联系人、群聊和聊天记录',
    previousMonth: '上个月',
    nextMonth: '下个月',
    hasMessages: '有消息',
  },
  en: {
    placeholder: 'Search',
    clear: 'Clear',
    quick: 'Find in this chat by',
    date: 'Date',
    members: 'Members',
    media: 'Photos & videos',
    files: 'Files',
    links: 'Links',
    none: 'No matching messages',
    noMembers: 'No messages of anyone have been seen yet',
    noMedia: 'No photos or videos',
    noFiles: 'No files',
    noLinks: 'No links',
    more: 'More',
    cloud: 'Cloud search',
    cloudSearching: 'Searching the cloud',
    cloudMore: 'More from the cloud',
    cloudFailed: 'Cloud search was interrupted. Tap to try again',
    older: 'Search older messages',
    olderFailed: 'Older messages could not be loaded. Tap to try again',
    olderEnded: 'Searched to the first message',
    stop: 'Stop',
    searching: 'Searching',
    picture: 'Photo',
    video: 'Video',
    seenHere: 'From messages seen on this phone',
    conversations: 'Chats',
    people: 'Contacts',
    groups: 'Groups',
    topics: 'Topics',
    messages: 'Messages',
    hint: 'Search chats, contacts, groups and messages',
    previousMonth: 'Previous month',
    nextMonth: 'Next month',
    hasMessages: 'has messages',
  },
};
