import type { Translations } from '../language';

/** Words that the pages about a group bind. */
export interface GroupInfoStrings {
  readonly loading: string;
  readonly failed: string;
  /** To those who left, and to those who never were there. */
  readonly gone: string;
  readonly goneHint: string;
  readonly retry: string;
  readonly invite: string;
  readonly remove: string;
  readonly picture: string;
  readonly uploading: string;
  readonly name: string;
  readonly type: string;
  readonly groupId: string;
  readonly qrCode: string;
  readonly sendCard: string;
  readonly share: string;
  readonly notice: string;
  readonly introduction: string;
  readonly myCard: string;
  readonly joinOption: string;
  readonly inviteOption: string;
  readonly muteAll: string;
  /** The switches for all topics of a community. */
  readonly mute: string;
  readonly muteHint: string;
  readonly block: string;
  readonly blockHint: string;
  readonly requests: string;
  readonly transfer: string;
  readonly quit: string;
  readonly dismiss: string;
  readonly searchMembers: string;
  readonly clearSearch: string;
  readonly noMembers: string;
  readonly roles: string;
  readonly pickOwner: string;
  readonly pickMuted: string;
  readonly pickRemoved: string;
  readonly noRequests: string;
  readonly handledRequests: string;
  readonly newRequest: string;
  readonly clearHandled: string;
  readonly accept: string;
  readonly refuse: string;
}

export const groupInfoStrings: Translations<GroupInfoStrings> = {
  'zh-CN': {
    loading: '正在加载',
    failed: '没有加载出来，检查网络后再试',
    gone: '你不在这个群聊里',
    goneHint: '聊天记录还可以查看',
    retry: '重试',
    invite: '添加成员',
    remove: '移出成员',
    picture: '群头像',
    uploading: '正在上传…',
    name: '群聊名称',
    type: '群聊类型',
    groupId: '群 ID',
    qrCode: '群二维码',
    sendCard: '发给聊天里的朋友',
    share: '发送给朋友',
    notice: '群公告',
    introduction: '群简介',
    myCard: '我在本群的昵称',
    joinOption: '加群方式',
    inviteOption: '邀请方式',
    muteAll: '全员禁言',
    mute: '消息免打扰',
    muteHint: '对这个社群的所有话题生效',
    block: '不接收消息',
    blockHint: '开启后收不到这个社群所有话题的新消息',
    requests: '入群申请',
    transfer: '转让群主',
    quit: '退出群聊',
    dismiss: '解散群聊',
    searchMembers: '搜索成员',
    clearSearch: '清除',
    noMembers: '没有找到这样的成员',
    roles: '按身份查看',
    pickOwner: '选择新群主',
    pickMuted: '选择要在这个话题里禁言或解除禁言的成员',
    pickRemoved: '选择要移出的成员',
    noRequests: '没有待处理的入群申请',
    handledRequests: '已处理（保存在这台设备上）',
    newRequest: '新申请',
    clearHandled: '清空',
    accept: '同意',
    refuse: '拒绝',
  },
  en: {
    loading: 'Loading',
    failed: 'Could not be loaded. Check the network and try again',
    gone: 'You are not in this group',
    goneHint: 'The chat history can still be read',
    retry: 'Try again',
    invite: 'Add members',
    remove: 'Remove members',
    picture: 'Group picture',
    uploading: 'Uploading…',
    name: 'Group name',
    type: 'Type',
    groupId: 'Group ID',
    qrCode: 'Group QR code',
    sendCard: 'Send in a chat',
    share: 'Send to a friend',
    notice: 'Notice',
    introduction: 'About',
    myCard: 'My name here',
    joinOption: 'Joining',
    inviteOption: 'Inviting',
    muteAll: 'Mute everyone',
    mute: 'Mute notifications',
    muteHint: 'For all topics of this community',
    block: 'Receive no messages',
    blockHint: 'New messages of its topics will not arrive',
    requests: 'Join requests',
    transfer: 'Transfer ownership',
    quit: 'Leave group',
    dismiss: 'Dismiss group',
    searchMembers: 'Search members',
    clearSearch: 'Clear',
    noMembers: 'No such member',
    roles: 'By role',
    pickOwner: 'Select the new owner',
    pickMuted: 'Select whom to mute or unmute in this topic',
    pickRemoved: 'Select whoever is to be removed',
    noRequests: 'Nobody is waiting',
    handledRequests: 'Handled (kept on this device)',
    newRequest: 'New',
    clearHandled: 'Clear',
    accept: 'Accept',
    refuse: 'Refuse',
  },
};
