import type { Translations } from '../language';

/** Words that the page about a person binds. */
export interface ProfileStrings {
  readonly nick: string;
  readonly userId: string;
  readonly myCode: string;
  readonly copyUserId: string;
  readonly online: string;
  readonly status: string;
  readonly remark: string;
  readonly note: string;
  readonly labels: string;
  readonly commonGroups: string;
  readonly follows: string;
  readonly none: string;
  readonly gender: string;
  readonly birthday: string;
  readonly region: string;
  readonly signature: string;
  readonly language: string;
  readonly level: string;
  readonly role: string;
  /** Where we met before one of us asked. */
  readonly source: string;
  readonly addedOn: string;
  readonly mute: string;
  readonly pin: string;
  readonly block: string;
  readonly blockHint: string;
  readonly report: string;
  readonly sendCard: string;
  readonly share: string;
  readonly remove: string;
  readonly message: string;
  readonly addToContacts: string;
  readonly editProfile: string;
  readonly viewPicture: string;
  readonly loading: string;
  readonly notFound: string;
  readonly notFoundHint: string;
  readonly failed: string;
  readonly retry: string;
}

export const profileStrings: Translations<ProfileStrings> = {
  'zh-CN': {
    nick: '昵称',
    userId: '账号',
    myCode: '我的二维码',
    copyUserId: '复制账号',
    online: '在线',
    status: '状态',
    remark: '备注',
    note: '描述',
    labels: '标签',
    commonGroups: '共同群聊',
    follows: '关注与粉丝',
    none: '未设置',
    gender: '性别',
    birthday: '生日',
    region: '地区',
    signature: '个性签名',
    language: '语言',
    level: '等级',
    role: '角色',
    source: '来源',
    addedOn: '添加时间',
    mute: '消息免打扰',
    pin: '置顶聊天',
    block: '加入黑名单',
    blockHint: '你将不再收到对方的消息和朋友申请',
    report: '投诉',
    sendCard: '发给聊天里的朋友',
    share: '推荐给朋友',
    remove: '删除联系人',
    message: '发消息',
    addToContacts: '添加到通讯录',
    editProfile: '编辑个人资料',
    viewPicture: '查看头像',
    loading: '正在加载',
    notFound: '没有找到这个人',
    notFoundHint: '账号可能已经注销',
    failed: '没有加载出来，检查网络后再试',
    retry: '重试',
  },
  en: {
    nick: 'Name',
    userId: 'ID',
    myCode: 'My QR code',
    copyUserId: 'Copy ID',
    online: 'Online',
    status: 'Status',
    remark: 'Alias',
    note: 'Note',
    labels: 'Labels',
    commonGroups: 'Groups in common',
    follows: 'Following',
    none: 'Not set',
    gender: 'Gender',
    birthday: 'Birthday',
    region: 'Region',
    signature: 'What’s up',
    language: 'Language',
    level: 'Level',
    role: 'Role',
    source: 'Source',
    addedOn: 'Added',
    mute: 'Mute notifications',
    pin: 'Pin chat',
    block: 'Block',
    blockHint: 'Their messages and requests no longer reach you',
    report: 'Report',
    sendCard: 'Send in a chat',
    share: 'Recommend to a friend',
    remove: 'Delete contact',
    message: 'Message',
    addToContacts: 'Add to contacts',
    editProfile: 'Edit profile',
    viewPicture: 'View picture',
    loading: 'Loading',
    notFound: 'Nobody found',
    notFoundHint: 'The account may have been deleted',
    failed: 'Could not be loaded. Check the network and try again',
    retry: 'Try again',
  },
};
