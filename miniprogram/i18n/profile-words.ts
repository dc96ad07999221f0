import type { Gender } from '../domain/person/profile';
import type { Language, Translations } from './language';

/** Questions and answers around people, which view models hand to the device's own dialogs. */
export interface ProfileWords {
  readonly genders: Readonly<Record<Gender, string>>;
  /** They no longer have me in their list. */
  readonly lostTheirs: string;
  readonly isBlocked: string;
  readonly removeFromMine: string;
  readonly removeFromBoth: string;
  readonly removeTitle: (name: string) => string;
  readonly removeFromMineText: string;
  readonly removeFromBothText: string;
  readonly remove: string;
  readonly removed: string;
  readonly blockTitle: (name: string) => string;
  readonly blockText: string;
  readonly block: string;
  readonly blocked: string;
  readonly unblocked: string;
}

const words: Translations<ProfileWords> = {
  'zh-CN': {
    genders: { unset: '', female: '女', male: '男' },
    lostTheirs: '你不在对方的通讯录里，消息可能会被拒收',
    isBlocked: '已加入黑名单，你不会收到对方的消息和朋友申请',
    removeFromMine: '只从我的通讯录里删除',
    removeFromBoth: '从双方的通讯录里删除',
    removeTitle: (name) => `删除联系人“${name}”？`,
    removeFromMineText: '对方的通讯录里仍然有你，聊天和聊天记录会保留',
    removeFromBothText: '你也会从对方的通讯录里消失，聊天和聊天记录会保留',
    remove: '删除',
    removed: '已删除',
    blockTitle: (name) => `把“${name}”加入黑名单？`,
    blockText: '你将不再收到对方的消息和朋友申请。如果你们是朋友，会从双方的通讯录里删除',
    block: '加入黑名单',
    blocked: '已加入黑名单',
    unblocked: '已移出黑名单，要成为朋友需要重新添加',
  },
  en: {
    genders: { unset: '', female: 'Female', male: 'Male' },
    lostTheirs: 'You are not in this person’s contacts. Messages may be refused',
    isBlocked: 'Blocked. Their messages and requests do not reach you',
    removeFromMine: 'Delete from my contacts only',
    removeFromBoth: 'Delete from both contact lists',
    removeTitle: (name) => `Delete the contact “${name}”?`,
    removeFromMineText: 'You stay in their contacts. The chat and its history are kept',
    removeFromBothText: 'You disappear from their contacts too. The chat and its history are kept',
    remove: 'Delete',
    removed: 'Deleted',
    blockTitle: (name) => `Block “${name}”?`,
    blockText:
      'Their messages and requests no longer reach you. If you are friends, you are deleted from each other’s contacts',
    block: 'Block',
    blocked: 'Blocked',
    unblocked: 'Unblocked. To be friends again, add them anew',
  },
};

export function profileWords(language: Language): ProfileWords {
  return words[language];
}
