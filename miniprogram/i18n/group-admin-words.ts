import type { GroupEnd } from '../domain/group/group';
import type { Invited } from '../domain/group/join-request';
import type { MemberFilter } from '../domain/group/member';
import type { Language, Translations } from './language';
import { groupWords } from './group-words';
import { namedLine } from './named-line';

/** Menus, questions and toasts of running a group; no template binds them. */
export interface GroupAdminWords {
  readonly allMembers: (count: number) => string;
  readonly filters: Readonly<Record<MemberFilter, string>>;
  readonly waiting: (count: number) => string;
  readonly nobodyWaits: string;
  readonly notSet: string;
  readonly owner: string;
  readonly admin: string;
  readonly muted: string;
  readonly online: string;
  readonly profile: string;
  readonly message: string;
  readonly setAdmin: string;
  readonly unsetAdmin: string;
  readonly mute: string;
  readonly unmute: string;
  readonly setCard: string;
  readonly remove: string;
  /** For how long, with the seconds of each beside. */
  readonly muteTimes: readonly (readonly [string, number])[];
  readonly removeTitle: (name: string) => string;
  readonly removeManyTitle: (count: number) => string;
  readonly removeReason: string;
  readonly removeConfirm: string;
  readonly removePicked: (count: number) => string;
  readonly notRemovedTitle: string;
  readonly muteOther: string;
  readonly muteTitle: string;
  readonly muteMinutes: string;
  readonly badMinutes: string;
  readonly acceptAll: (count: number) => string;
  readonly acceptAllTitle: (count: number) => string;
  readonly acceptAllText: string;
  readonly accepted: (count: number) => string;
  readonly notAccepted: string;
  readonly transferTitle: (name: string) => string;
  readonly transferText: string;
  readonly transferConfirm: string;
  readonly quitTitle: string;
  readonly quitText: string;
  readonly dismissTitle: string;
  readonly dismissText: string;
  readonly muteAllTitle: string;
  readonly muteAllText: string;
  readonly done: string;
  readonly handled: string;
  readonly invitedAll: string;
  readonly inviteResult: string;
  readonly invitedBy: (name: string) => string;
  readonly copiedId: string;
  readonly ends: Readonly<Record<GroupEnd, string>>;
  readonly publishTitle: string;
  readonly publishText: string;
  readonly publish: string;
}

const HOUR_S = 3_600;

const words: Translations<GroupAdminWords> = {
  'zh-CN': {
    allMembers: (count) => `查看全部成员（${count}）`,
    filters: { all: '全部', admins: '管理员', members: '成员' },
    waiting: (count) => `${count} 人待处理`,
    nobodyWaits: '暂无',
    notSet: '未设置',
    owner: '群主',
    admin: '管理员',
    muted: '禁言中',
    online: '在线',
    profile: '查看资料',
    message: '发消息',
    setAdmin: '设为管理员',
    unsetAdmin: '取消管理员',
    mute: '禁言',
    unmute: '解除禁言',
    setCard: '修改群昵称',
    remove: '移出群聊',
    muteTimes: [
      ['禁言 10 分钟', 600],
      ['禁言 1 小时', HOUR_S],
      ['禁言 1 天', 24 * HOUR_S],
      ['禁言 30 天', 720 * HOUR_S],
    ],
    removeTitle: (name) => `把“${name}”移出群聊？`,
    removeManyTitle: (count) => `把 ${count} 人移出群聊？`,
    removeReason: '原因（选填），会告诉对方',
    removeConfirm: '移出',
    removePicked: (count) => (count === 0 ? '移出' : `移出（${count}）`),
    notRemovedTitle: '这些成员没有移出',
    muteOther: '自定义时长',
    muteTitle: '禁言多少分钟？',
    muteMinutes: '1 到 43200（30 天）',
    badMinutes: '请输入 1 到 43200 之间的整数',
    acceptAll: (count) => `全部同意（${count}）`,
    acceptAllTitle: (count) => `同意全部 ${count} 个申请？`,
    acceptAllText: '他们会立刻进入各自申请的群聊',
    accepted: (count) => `已同意 ${count} 个申请`,
    notAccepted: '没有处理完',
    transferTitle: (name) => `转让给“${name}”？`,
    transferText: '对方会立刻成为群主，你会变成普通成员，无法自己收回',
    transferConfirm: '转让',
    quitTitle: '退出群聊？',
    quitText: '退出后不再收到这个群的消息，聊天记录会留在列表里',
    dismissTitle: '解散群聊？',
    dismissText: '所有成员都会离开，谁也不能再发言，无法恢复。聊天记录各自保留',
    muteAllTitle: '开启全员禁言？',
    muteAllText: '开启后只有群主和管理员可以发言',
    done: '已完成',
    handled: '其他管理员已经处理了',
    invitedAll: '已添加',
    inviteResult: '添加结果',
    invitedBy: (name) => `由 ${name} 邀请`,
    copiedId: '已复制群 ID',
    ends: { removed: '你已被移出这个群聊', dismissed: '这个群聊已解散' },
    publishTitle: '发布群公告？',
    publishText: '公告会以“@所有人”发到群里，通知全部群成员',
    publish: '发布',
  },
  en: {
    allMembers: (count) => `All members (${count})`,
    filters: { all: 'All', admins: 'Admins', members: 'Members' },
    waiting: (count) => `${count} waiting`,
    nobodyWaits: 'None',
    notSet: 'Not set',
    owner: 'Owner',
    admin: 'Admin',
    muted: 'Muted',
    online: 'Online',
    profile: 'View profile',
    message: 'Send a message',
    setAdmin: 'Make admin',
    unsetAdmin: 'Remove as admin',
    mute: 'Mute',
    unmute: 'Unmute',
    setCard: 'Change name in group',
    remove: 'Remove from group',
    muteTimes: [
      ['Mute for 10 minutes', 600],
      ['Mute for 1 hour', HOUR_S],
      ['Mute for 1 day', 24 * HOUR_S],
      ['Mute for 30 days', 720 * HOUR_S],
    ],
    removeTitle: (name) => `Remove ${name}?`,
    removeManyTitle: (count) => `Remove ${count} members?`,
    removeReason: 'Reason (optional). They are told',
    removeConfirm: 'Remove',
    removePicked: (count) => (count === 0 ? 'Remove' : `Remove (${count})`),
    notRemovedTitle: 'These are still in',
    muteOther: 'Another time',
    muteTitle: 'Mute for how many minutes?',
    muteMinutes: '1 to 43200 (30 days)',
    badMinutes: 'Enter a whole number from 1 to 43200',
    acceptAll: (count) => `Accept all (${count})`,
    acceptAllTitle: (count) => `Accept all ${count} requests?`,
    acceptAllText: 'They are in the groups that they asked for at once',
    accepted: (count) => `${count} accepted`,
    notAccepted: 'Not all were handled',
    transferTitle: (name) => `Transfer to ${name}?`,
    transferText: 'They become the owner at once and you an ordinary member. You cannot undo this',
    transferConfirm: 'Transfer',
    quitTitle: 'Leave the group?',
    quitText: 'You receive no more messages of it. The chat history stays in your list',
    dismissTitle: 'Dismiss the group?',
    dismissText:
      'Everyone is out and nobody can write any more. This cannot be undone. Histories are kept',
    muteAllTitle: 'Mute everyone?',
    muteAllText: 'Only the owner and admins will be able to write',
    done: 'Done',
    handled: 'Another admin was faster',
    invitedAll: 'Added',
    inviteResult: 'Result',
    invitedBy: (name) => `Invited by ${name}`,
    copiedId: 'Group ID copied',
    ends: { removed: 'You were removed from this group', dismissed: 'This group was dismissed' },
    publishTitle: 'Publish the notice?',
    publishText: 'It is also sent to the chat with @Everyone, so that every member hears of it',
    publish: 'Publish',
  },
};

export function groupAdminWords(language: Language): GroupAdminWords {
  return words[language];
}

/** Lines that say of everybody who was not simply added what became of it; empty when all were. */
export function inviteReport(
  invited: readonly Invited[],
  nameOf: (userId: string) => string,
  language: Language,
): string {
  const { outcomes } = groupWords(language);
  return invited
    .filter(({ outcome }) => outcome !== 'added')
    .map(({ userId, outcome }) => namedLine(nameOf(userId), outcomes[outcome], language))
    .join('\n');
}
