import type { Translations } from '../language';

/** Words that the pages of communities and their topics bind. */
export interface CommunityStrings {
  readonly newTopic: string;
  readonly topics: string;
  readonly loading: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly emptyHintForAdmins: string;
  readonly failed: string;
  readonly retry: string;
  /** To those who left, and to those who never were there. */
  readonly notIn: string;
  /** Leads to the page that says how to get in. */
  readonly join: string;
  readonly goneHint: string;
  /** After a number. */
  readonly unread: string;
  readonly hasUnread: string;
  readonly muted: string;
  readonly sending: string;
  readonly sendFailed: string;
  readonly name: string;
  readonly picture: string;
  readonly uploading: string;
  readonly namePlaceholder: string;
  readonly nameHint: string;
  readonly introduction: string;
  readonly introductionPlaceholder: string;
  readonly notice: string;
  readonly noticePlaceholder: string;
  readonly tooLong: string;
  readonly mute: string;
  readonly muteAll: string;
  readonly muteAllHint: string;
  readonly muteMember: string;
  readonly community: string;
  readonly openChat: string;
  readonly create: string;
  readonly save: string;
  readonly saving: string;
  readonly remove: string;
  readonly topicGone: string;
}

export const communityStrings: Translations<CommunityStrings> = {
  'zh-CN': {
    newTopic: '新建话题',
    topics: '话题',
    loading: '正在加载',
    empty: '还没有话题',
    emptyHint: '等群主或管理员新建话题后，就能在这里聊天',
    emptyHintForAdmins: '新建一个话题，大家就能聊起来',
    failed: '没有加载出来，检查网络后再试',
    retry: '重试',
    notIn: '你不在这个社群里',
    join: '加入社群',
    goneHint: '聊过的话题里，消息记录仍然可以查看',
    unread: '条未读',
    hasUnread: '有未读消息',
    muted: '消息免打扰',
    sending: '正在发送',
    sendFailed: '发送失败',
    name: '话题名称',
    picture: '话题头像',
    uploading: '正在上传…',
    namePlaceholder: '例如：🍵 喝茶闲聊',
    nameHint: '以表情开头，没有头像时它就是话题的图标',
    introduction: '简介',
    introductionPlaceholder: '这个话题聊些什么',
    notice: '公告',
    noticePlaceholder: '打开话题时大家会看到',
    tooLong: '太长了，请缩短一些',
    mute: '消息免打扰',
    muteAll: '话题禁言',
    muteAllHint: '只有群主和管理员可以发言',
    muteMember: '成员禁言',
    community: '所属社群',
    openChat: '进入话题',
    create: '创建话题',
    save: '保存',
    saving: '正在保存…',
    remove: '删除话题',
    topicGone: '这个话题已被删除',
  },
  en: {
    newTopic: 'New topic',
    topics: 'Topics',
    loading: 'Loading',
    empty: 'No topics yet',
    emptyHint: 'Once the owner or an admin makes a topic, you can chat here',
    emptyHintForAdmins: 'Make a topic for everybody to chat in',
    failed: 'Could not be loaded. Check the network and try again',
    retry: 'Try again',
    notIn: 'You are not in this community',
    join: 'Join the community',
    goneHint: 'What was said in the topics you opened can still be read',
    unread: 'unread',
    hasUnread: 'Unread messages',
    muted: 'Muted',
    sending: 'Sending',
    sendFailed: 'Not sent',
    name: 'Topic name',
    picture: 'Topic picture',
    uploading: 'Uploading…',
    namePlaceholder: 'Such as: 🍵 Tea time',
    nameHint: 'An emoji at the beginning is its icon where it has no picture',
    introduction: 'About',
    introductionPlaceholder: 'What people talk about here',
    notice: 'Notice',
    noticePlaceholder: 'Shown to everybody who opens the topic',
    tooLong: 'Too long. Please shorten it',
    mute: 'Mute notifications',
    muteAll: 'Mute everyone',
    muteAllHint: 'Only the owner and admins can write',
    muteMember: 'Mute a member',
    community: 'Community',
    openChat: 'Open topic',
    create: 'Create topic',
    save: 'Save',
    saving: 'Saving…',
    remove: 'Delete topic',
    topicGone: 'This topic was deleted',
  },
};
