import type { Translations } from '../language';

/** Words that the pages for making, finding and running groups bind. */
export interface GroupsStrings {
  readonly searchPeople: string;
  readonly clearSearch: string;
  readonly loading: string;
  readonly noContacts: string;
  readonly noContactsHint: string;
  readonly noMatch: string;
  readonly failed: string;
  readonly retry: string;
  readonly members: string;
  readonly picture: string;
  readonly name: string;
  readonly namePlaceholder: string;
  readonly nameTooLong: string;
  readonly type: string;
  readonly withTopics: string;
  readonly withTopicsHint: string;
  readonly joinOption: string;
  readonly inviteOption: string;
  readonly create: string;
  readonly creating: string;
  readonly groupId: string;
  readonly nameOrId: string;
  readonly more: string;
  readonly ownIdPlaceholder: string;
  readonly introduction: string;
  readonly introductionPlaceholder: string;
  readonly notice: string;
  readonly noticePlaceholder: string;
  readonly find: string;
  readonly finding: string;
  readonly findHint: string;
  readonly notFound: string;
  readonly moreGroups: string;
  /** Of a card that leads nowhere any more. */
  readonly goneCardHint: string;
  readonly notFoundHint: string;
  readonly note: string;
  readonly notePlaceholder: string;
  readonly join: string;
  readonly apply: string;
  readonly enter: string;
  readonly index: string;
}

export const groupsStrings: Translations<GroupsStrings> = {
  'zh-CN': {
    searchPeople: '搜索联系人，或输入账号',
    clearSearch: '清除',
    loading: '正在加载',
    noContacts: '还没有联系人',
    noContactsHint: '可以在上面输入对方的账号',
    noMatch: '没有找到',
    failed: '没有加载出来，检查网络后再试',
    retry: '重试',
    members: '成员',
    picture: '群头像',
    name: '群聊名称',
    namePlaceholder: '给群聊起个名字',
    nameTooLong: '名字太长了，最多 30 字节（约 10 个汉字）',
    type: '群聊类型',
    withTopics: '开启话题',
    withTopicsHint: '大家按话题分开聊天，社群本身没有聊天窗口',
    joinOption: '加群方式',
    inviteOption: '邀请方式',
    create: '创建群聊',
    creating: '正在创建…',
    groupId: '群 ID',
    nameOrId: '群名称或群 ID',
    more: '更多设置',
    ownIdPlaceholder: '不填由系统分配',
    introduction: '群简介',
    introductionPlaceholder: '介绍一下这个群聊',
    notice: '群公告',
    noticePlaceholder: '进群的人会先看到',
    find: '查找',
    finding: '正在查找',
    findHint: '输入群 ID 可以准确找到公开群、会议群和社群；按名称查找会搜索云端的全部群聊',
    notFound: '没有找到这个群聊',
    moreGroups: '查看更多',
    goneCardHint: '群聊可能已经解散，或者不再对外开放',
    notFoundHint: '检查群 ID 是否正确。好友群找不到，只能由成员邀请加入',
    note: '申请说明',
    notePlaceholder: '告诉管理员你是谁',
    join: '加入群聊',
    apply: '申请加入',
    enter: '进入群聊',
    index: '字母索引',
  },
  en: {
    searchPeople: 'Search, or enter an ID',
    clearSearch: 'Clear',
    loading: 'Loading',
    noContacts: 'No contacts yet',
    noContactsHint: 'Enter an ID above instead',
    noMatch: 'Nothing found',
    failed: 'Could not be loaded. Check the network and try again',
    retry: 'Try again',
    members: 'Members',
    picture: 'Group picture',
    name: 'Group name',
    namePlaceholder: 'Give the group a name',
    nameTooLong: 'Too long: at most 30 bytes (30 letters)',
    type: 'Type of group',
    withTopics: 'With topics',
    withTopicsHint: 'People talk in separate topics. The community has no chat of its own',
    joinOption: 'Joining',
    inviteOption: 'Inviting',
    create: 'Create group',
    creating: 'Creating…',
    groupId: 'Group ID',
    nameOrId: 'Group name or ID',
    more: 'More settings',
    ownIdPlaceholder: 'Chosen for you if empty',
    introduction: 'About',
    introductionPlaceholder: 'What the group is for',
    notice: 'Notice',
    noticePlaceholder: 'For all who join',
    find: 'Find',
    finding: 'Searching',
    findHint: 'An ID finds exactly one group. A name is looked for among all groups in the cloud',
    notFound: 'No such group',
    moreGroups: 'More',
    goneCardHint: 'It may have been dismissed, or closed to others',
    notFoundHint: 'Check the ID. Private groups cannot be found; members bring others in',
    note: 'Message',
    notePlaceholder: 'Tell the admins who you are',
    join: 'Join group',
    apply: 'Ask to join',
    enter: 'Open group',
    index: 'Letters',
  },
};
