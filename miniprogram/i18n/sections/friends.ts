import type { Translations } from '../language';

/** Words of the pages for becoming friends. */
export interface FriendsStrings {
  readonly addFriend: string;
  readonly received: string;
  readonly sent: string;
  readonly accept: string;
  readonly refuse: string;
  readonly forget: string;
  readonly added: string;
  readonly waiting: string;
  readonly loading: string;
  readonly noRequests: string;
  readonly noRequestsHint: string;
  readonly failed: string;
  readonly retry: string;
  readonly userId: string;
  readonly userIdPlaceholder: string;
  readonly find: string;
  readonly finding: string;
  readonly findHint: string;
  readonly notFound: string;
  readonly notFoundHint: string;
  readonly note: string;
  readonly addToContacts: string;
  readonly message: string;
  readonly isMe: string;
  readonly hasAsked: string;
  readonly isBlocked: string;
  readonly unblock: string;
  readonly asked: string;
  readonly noteTooLong: string;
  readonly remark: string;
  readonly remarkPlaceholder: string;
  readonly isMutual: string;
  readonly isMutualHint: string;
  readonly acceptLong: string;
  readonly accepted: string;
  readonly refused: string;
  readonly requestGone: string;
  readonly viewProfile: string;
}

export const friendsStrings: Translations<FriendsStrings> = {
  'zh-CN': {
    addFriend: '添加朋友',
    received: '收到的申请',
    sent: '发出的申请',
    accept: '接受',
    refuse: '拒绝',
    forget: '删除',
    added: '已添加',
    waiting: '等待验证',
    loading: '正在加载',
    noRequests: '没有新的朋友',
    noRequestsHint: '有人申请加你为朋友时，会显示在这里',
    failed: '没有加载出来，检查网络后再试',
    retry: '重试',
    userId: '账号',
    userIdPlaceholder: '输入对方的账号',
    find: '查找',
    finding: '正在查找',
    findHint: '对方的账号可以在“我”的页面上看到和复制',
    notFound: '没有找到这个人',
    notFoundHint: '检查账号是否正确',
    note: '申请说明',
    addToContacts: '添加到通讯录',
    message: '发消息',
    isMe: '这是你自己的账号',
    hasAsked: '对方已申请加你为朋友',
    isBlocked: '对方在你的黑名单里，移出后才能添加',
    unblock: '移出黑名单',
    asked: '申请已发送，等待对方验证',
    remark: '备注',
    remarkPlaceholder: '给对方起个只有你看得到的名字',
    isMutual: '也添加到我的通讯录',
    isMutualHint: '关闭后，对方的通讯录里有你，你的通讯录里没有对方',
    acceptLong: '通过朋友申请',
    accepted: '已通过',
    refused: '已拒绝',
    requestGone: '这个申请已经处理过，或已被撤回',
    viewProfile: '查看详细资料',
    noteTooLong: '说明太长了，最多 256 字节（约 85 个汉字）',
  },
  en: {
    addFriend: 'Add a friend',
    received: 'Received',
    sent: 'Sent',
    accept: 'Accept',
    refuse: 'Decline',
    forget: 'Delete',
    added: 'Added',
    waiting: 'Pending',
    loading: 'Loading',
    noRequests: 'No new friends',
    noRequestsHint: 'When somebody asks to be friends with you, it shows here',
    failed: 'Could not be loaded. Check the network and try again',
    retry: 'Try again',
    userId: 'ID',
    userIdPlaceholder: 'Enter an ID',
    find: 'Find',
    finding: 'Searching',
    findHint: 'People can see and copy their ID on their “Me” page',
    notFound: 'Nobody found',
    notFoundHint: 'Check the ID',
    note: 'Message',
    addToContacts: 'Add to contacts',
    message: 'Message',
    isMe: 'This is your own ID',
    hasAsked: 'This person has asked to be friends with you',
    isBlocked: 'You have blocked this person. Unblock them to add them',
    unblock: 'Unblock',
    asked: 'Request sent',
    remark: 'Alias',
    remarkPlaceholder: 'A name that only you see',
    isMutual: 'Add to my contacts too',
    isMutualHint: 'When off, you are in their contacts, but they are not in yours',
    acceptLong: 'Accept',
    accepted: 'Accepted',
    refused: 'Declined',
    requestGone: 'This request was already answered or withdrawn',
    viewProfile: 'View profile',
    noteTooLong: 'Too long: at most 256 bytes',
  },
};
