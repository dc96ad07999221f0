import type { Translations } from '../language';

/** Words that the contacts and groups pages' templates bind. */
export interface PeopleStrings {
  readonly groups: string;
  readonly newFriends: string;
  readonly createGroup: string;
  readonly joinGroup: string;
  readonly joinRequests: string;
  readonly liveRooms: string;
  readonly searchGroups: string;
  readonly clearSearch: string;
  readonly noSuchGroup: string;
  readonly online: string;
  readonly searchContacts: string;
  readonly noSuchContact: string;
  readonly index: string;
  readonly labels: string;
  readonly everybody: string;
  readonly loading: string;
  readonly emptyContacts: string;
  readonly emptyContactsHint: string;
  readonly addFriend: string;
  readonly emptyGroups: string;
  readonly failed: string;
  readonly retry: string;
}

export const peopleStrings: Translations<PeopleStrings> = {
  'zh-CN': {
    groups: '群聊',
    newFriends: '新的朋友',
    createGroup: '发起群聊',
    joinGroup: '查找并加入群聊',
    joinRequests: '入群申请',
    liveRooms: '直播间',
    searchGroups: '搜索群聊',
    clearSearch: '清除',
    noSuchGroup: '没有找到这样的群聊',
    online: '在线',
    searchContacts: '搜索联系人',
    noSuchContact: '没有找到这样的联系人',
    index: '字母索引',
    labels: '标签',
    everybody: '全部',
    loading: '正在加载',
    emptyContacts: '还没有联系人',
    emptyContactsHint: '知道对方的账号，就能添加朋友',
    addFriend: '添加朋友',
    emptyGroups: '还没有加入群聊',
    failed: '没有加载出来，检查网络后再试',
    retry: '重试',
  },
  en: {
    groups: 'Groups',
    newFriends: 'New friends',
    createGroup: 'New group',
    joinGroup: 'Find and join a group',
    joinRequests: 'Join requests',
    liveRooms: 'Live rooms',
    searchGroups: 'Search groups',
    clearSearch: 'Clear',
    noSuchGroup: 'No such group',
    online: 'Online',
    searchContacts: 'Search contacts',
    noSuchContact: 'No such contact',
    index: 'Letters',
    labels: 'Labels',
    everybody: 'All',
    loading: 'Loading',
    emptyContacts: 'No contacts yet',
    emptyContactsHint: 'Enter the ID of a friend to add them',
    addFriend: 'Add a friend',
    emptyGroups: 'You are not in any group yet',
    failed: 'Could not be loaded. Check the network and try again',
    retry: 'Try again',
  },
};
