import type { Translations } from '../language';

/**
 * Titles of pages and tabs, set through the navigation port, never bound by a template. Short enough for the narrowest phone, where
 * 120 px are left for them beside WeChat's capsule.
 */
export interface TitleStrings {
  readonly app: string;
  readonly chatsTab: string;
  readonly contacts: string;
  readonly me: string;
  readonly groups: string;
  readonly newFriends: string;
  readonly addFriend: string;
  readonly chatInfo: string;
  readonly chatSearch: string;
  readonly calendar: string;
  readonly search: string;
  readonly favourites: string;
  readonly pickPeople: string;
  readonly createGroup: string;
  readonly joinGroup: string;
  readonly groupInfo: string;
  readonly groupMembers: string;
  readonly removeMembers: string;
  readonly newOwner: string;
  readonly muteMembers: string;
  readonly joinRequests: string;
  /** While a community's name is not known. */
  readonly community: string;
  readonly groupCode: string;
  readonly myCode: string;
  readonly liveRooms: string;
  readonly liveRoom: string;
  readonly roomGuests: string;
  readonly settings: string;
  readonly profile: string;
  readonly person: string;
  readonly blocklist: string;
  readonly mutedChats: string;
  readonly doNotDisturb: string;
  readonly commonGroups: string;
  readonly follows: string;
  readonly labels: string;
  readonly friendRequest: string;
  readonly about: string;
  readonly privacy: string;
  readonly signIn: string;
  readonly connecting: string;
  readonly offline: string;
  /** In place of the name in a chat, while the other side writes. */
  readonly peerTyping: string;
  readonly readers: string;
  readonly messageDetails: string;
}

export const titleStrings: Translations<TitleStrings> = {
  'zh-CN': {
    app: '小叙',
    chatsTab: '聊天',
    contacts: '通讯录',
    me: '我',
    groups: '群聊',
    newFriends: '新的朋友',
    addFriend: '添加朋友',
    chatInfo: '聊天信息',
    chatSearch: '查找聊天内容',
    calendar: '按日期查找',
    search: '搜索',
    favourites: '收藏',
    pickPeople: '选择联系人',
    createGroup: '发起群聊',
    joinGroup: '加入群聊',
    groupInfo: '群聊资料',
    groupMembers: '群成员',
    removeMembers: '移出成员',
    newOwner: '选择新群主',
    muteMembers: '成员禁言',
    joinRequests: '入群申请',
    community: '社群',
    groupCode: '群二维码',
    myCode: '我的二维码',
    liveRooms: '直播间',
    liveRoom: '直播间',
    roomGuests: '在线观众',
    settings: '设置',
    profile: '个人资料',
    person: '详细资料',
    blocklist: '黑名单',
    mutedChats: '消息免打扰',
    doNotDisturb: '勿扰模式',
    commonGroups: '共同群聊',
    follows: '关注与粉丝',
    labels: '标签',
    friendRequest: '朋友申请',
    about: '关于',
    privacy: '隐私说明',
    signIn: '登录',
    connecting: '连接中…',
    offline: '小叙（未连接）',
    peerTyping: '对方正在输入…',
    readers: '消息已读',
    messageDetails: '消息详情',
  },
  en: {
    app: 'Xiaoxu',
    chatsTab: 'Chats',
    contacts: 'Contacts',
    me: 'Me',
    groups: 'Groups',
    newFriends: 'New friends',
    addFriend: 'Add a friend',
    chatInfo: 'Chat info',
    chatSearch: 'Search chat',
    calendar: 'Find by date',
    search: 'Search',
    favourites: 'Favourites',
    pickPeople: 'Select people',
    createGroup: 'New group',
    joinGroup: 'Join a group',
    groupInfo: 'Group info',
    groupMembers: 'Members',
    removeMembers: 'Remove',
    newOwner: 'New owner',
    muteMembers: 'Mute in topic',
    joinRequests: 'Join requests',
    community: 'Community',
    groupCode: 'Group code',
    myCode: 'My QR code',
    liveRooms: 'Live rooms',
    liveRoom: 'Live room',
    roomGuests: 'Viewers',
    settings: 'Settings',
    profile: 'Profile',
    person: 'Profile',
    blocklist: 'Blocked',
    mutedChats: 'Muted chats',
    doNotDisturb: 'Do not disturb',
    commonGroups: 'In common',
    follows: 'Following',
    labels: 'Labels',
    friendRequest: 'Request',
    about: 'About',
    privacy: 'Privacy',
    signIn: 'Sign in',
    connecting: 'Connecting…',
    offline: 'Offline',
    peerTyping: 'Typing…',
    readers: 'Read by',
    messageDetails: 'Details',
  },
};
