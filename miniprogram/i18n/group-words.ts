import { cutToBytes } from './graphemes';
import type { Admission } from '../domain/group/group-change';
import type { Denial } from '../domain/group/group-permissions';
import type { GroupType, NewGroup } from '../domain/group/group';
import type { InviteOutcome } from '../domain/group/join-request';
import type { Language, Translations } from './language';

/** Words about groups that no template binds. */
export interface GroupWords {
  readonly types: Readonly<Record<GroupType, string>>;
  /** What a type is good for, in one sentence. */
  readonly typeHints: Readonly<Record<NewGroup['type'], string>>;
  readonly joinOptions: Readonly<Record<Admission, string>>;
  readonly inviteOptions: Readonly<Record<Admission, string>>;
  readonly denials: Readonly<Record<Denial, string>>;
  readonly outcomes: Readonly<Record<InviteOutcome, string>>;
  readonly done: (count: number) => string;
  /** Goes on with nobody picked. */
  readonly skip: string;
  readonly addById: (id: string) => string;
  readonly tooMany: (most: number) => string;
  readonly membersPicked: (count: number) => string;
  readonly notAddedTitle: string;
  readonly notAdded: (names: readonly string[]) => string;
  readonly askedToJoin: string;
  readonly recent: string;
  readonly addedById: string;
  readonly me: string;
  readonly listMark: string;
}

const words: Translations<GroupWords> = {
  'zh-CN': {
    types: {
      work: '好友群',
      public: '公开群',
      meeting: '会议群',
      live: '直播群',
      community: '社群',
      unknown: '其他群聊',
    },
    typeHints: {
      work: '熟人之间用，成员可以直接拉人，外人搜不到也不能申请',
      public: '能按群 ID 找到，可设置入群审核和管理员',
      meeting: '随时进出，不统计未读，适合临时讨论',
      community: '人数很多的兴趣圈子，可设置入群审核',
    },
    joinOptions: { free: '任何人都能加入', approval: '需要管理员同意', closed: '不允许申请加入' },
    inviteOptions: {
      free: '成员可以直接邀请',
      approval: '邀请需要管理员同意',
      closed: '不允许邀请',
    },
    denials: {
      'not-member': '你不在这个群聊里',
      'already-member': '你已经在这个群聊里了',
      'owner-only': '只有群主可以这样做',
      'admins-only': '只有群主和管理员可以这样做',
      'muted-all': '全员禁言中，只有群主和管理员可以发言',
      closed: '这个群聊没有开放加入',
      'owner-stays': '群主不能直接退出，请先转让群主或解散群聊',
      'higher-role': '不能对群主或同级的管理员这样做',
      myself: '不能对自己这样做',
      'not-in-work': '好友群没有这个功能，只能由成员邀请加入',
      'not-in-meeting': '会议群没有这个功能',
      'not-in-live': '直播群没有这个功能',
      'only-in-live': '只有直播群有这个功能',
      'only-in-topics': '这个社群在话题里聊天',
      'no-topics': '只有开启了话题的社群有这个功能',
      'unknown-type': '这是新类型的群聊，当前版本只能查看',
    },
    outcomes: {
      added: '已加入',
      already: '已经在群里',
      waiting: '等待管理员同意',
      full: '对方加入的群聊已达上限',
      failed: '没有加入，账号可能不存在',
    },
    skip: '跳过',
    done: (count) => (count === 0 ? '完成' : `完成（${count}）`),
    addById: (id) => `按账号添加：${id}`,
    tooMany: (most) => `一次最多选择 ${most} 人`,
    membersPicked: (count) => `${count} 人`,
    notAddedTitle: '群聊已创建',
    notAdded: (names) => `没有加入：${names.join('、')}。对方可能已达群聊上限，或账号不存在`,
    askedToJoin: '申请已发送，管理员同意后就能进群',
    recent: '最近聊天',
    addedById: '按账号添加',
    me: '我',
    listMark: '、',
  },
  en: {
    types: {
      work: 'Private',
      public: 'Public',
      meeting: 'Meeting',
      live: 'Live room',
      community: 'Community',
      unknown: 'Other',
    },
    typeHints: {
      work: 'For people who know each other. Members bring others in; nobody else finds it',
      public: 'Can be found by ID. Admins can approve who joins',
      meeting: 'Come and go freely, nothing is counted as unread',
      community: 'For very many people who share an interest',
    },
    joinOptions: {
      free: 'Anyone can join',
      approval: 'Admins approve',
      closed: 'Nobody can apply',
    },
    inviteOptions: {
      free: 'Members can invite',
      approval: 'Admins approve invitations',
      closed: 'Nobody can be invited',
    },
    denials: {
      'not-member': 'You are not in this group',
      'already-member': 'You are in this group already',
      'owner-only': 'Only the owner can do this',
      'admins-only': 'Only the owner and admins can do this',
      'muted-all': 'Everyone is muted. Only the owner and admins can write',
      closed: 'This group is not open to new members',
      'owner-stays': 'The owner cannot leave. Transfer or dismiss the group first',
      'higher-role': 'This cannot be done to the owner or to admins of your rank',
      myself: 'This cannot be done to yourself',
      'not-in-work': 'Private groups do not have this. Members bring others in',
      'not-in-meeting': 'Meetings do not have this',
      'not-in-live': 'Live rooms do not have this',
      'only-in-live': 'Only live rooms have this',
      'only-in-topics': 'People talk in the topics of this community',
      'no-topics': 'Only communities with topics have this',
      'unknown-type': 'This is a new type of group, which this version can only show',
    },
    outcomes: {
      added: 'Added',
      already: 'Already in the group',
      waiting: 'Waiting for an admin',
      full: 'In as many groups as allowed',
      failed: 'Not added. The ID may not exist',
    },
    skip: 'Skip',
    done: (count) => (count === 0 ? 'Done' : `Done (${count})`),
    addById: (id) => `Add by ID: ${id}`,
    tooMany: (most) => `Select at most ${most} people at once`,
    membersPicked: (count) => (count === 1 ? '1 person' : `${count} people`),
    notAddedTitle: 'The group was created',
    notAdded: (names) =>
      `Not added: ${names.join(', ')}. They may be in too many groups, or the ID does not exist`,
    askedToJoin: 'Request sent. You are in once an admin approves',
    recent: 'Recent',
    addedById: 'Added by ID',
    me: 'Me',
    listMark: ', ',
  },
};

export function groupWords(language: Language): GroupWords {
  return words[language];
}

/** A name for a group of these people, cut to `limit` bytes without half a name where a whole one fits. */
export function proposedGroupName(
  names: readonly string[],
  language: Language,
  limit: number,
): string {
  const { listMark } = words[language];
  let name = '';
  for (const next of names) {
    const longer = name === '' ? next : `${name}${listMark}${next}`;
    if (cutToBytes(longer, limit) !== longer) return name === '' ? cutToBytes(longer, limit) : name;
    name = longer;
  }
  return name;
}
