import { chineseNames, excerpt, quoted } from './tip-names';
import { durationText } from './times';
import { isViewer } from './viewer';
import { isBySelf } from '../domain/group/tip-person';
import { missingCase } from '../kernel/missing-case';
import type { Admission, GroupChange, MemberChange } from '../domain/group/group-change';
import type { GroupTip } from '../domain/group/group-tip';
import type { TipPerson } from '../domain/group/tip-person';
import type { Viewer } from './viewer';

/** What happened in a group, in Chinese. */
export function chineseTip(tip: GroupTip, viewer: Viewer): string {
  if (tip.kind === 'other') return '群聊有更新';
  const who = subject([tip.operator], viewer, '管理员');
  switch (tip.kind) {
    case 'joined':
    case 'left':
    case 'removed':
    case 'admin-set':
    case 'admin-unset':
    case 'banned':
    case 'unbanned':
      return membership(tip, who, viewer);
    case 'created':
      return `${who}创建了群聊`;
    case 'message-pinned':
      return `${who}置顶了一条消息`;
    case 'message-unpinned':
      return `${who}取消了一条消息的置顶`;
    case 'topic-changed':
      return `${who}更新了话题资料`;
    case 'profile-changed':
      return `${who}${tip.changes.map((change) => profileChange(change, viewer)).join('，') || '更新了群资料'}`;
    case 'members-changed':
      return (
        tip.changes.map((change) => memberChange(change, tip.operator, viewer)).join('；') ||
        '群成员资料有更新'
      );
    default:
      return missingCase(tip);
  }
}

type MembershipTip = Extract<GroupTip, { people: readonly TipPerson[] }>;

function membership({ kind, operator, people }: MembershipTip, who: string, viewer: Viewer) {
  const whom = subject(people, viewer, '有人');
  switch (kind) {
    case 'joined':
      return isBySelf(operator, people)
        ? `${whom}加入了群聊`
        : `${who}邀请${object(people, viewer)}加入了群聊`;
    case 'left':
      return `${whom}退出了群聊`;
    case 'removed':
      return isAbout(viewer, people)
        ? `你被${object([operator], viewer, '管理员')}移出了群聊`
        : `${who}将${object(people, viewer)}移出了群聊`;
    case 'admin-set':
      return `${whom}成为群管理员`;
    case 'admin-unset':
      return `${whom}不再是群管理员`;
    case 'banned':
      return `${whom}被禁止进入直播群`;
    case 'unbanned':
      return `${whom}被允许重新进入直播群`;
    default:
      return missingCase(kind);
  }
}

const joinAdmissions: Readonly<Record<Admission, string>> = {
  free: '自由加入',
  approval: '需要管理员审批',
  closed: '禁止申请',
};

const inviteAdmissions: Readonly<Record<Admission, string>> = {
  free: '成员可直接邀请',
  approval: '需要管理员审批',
  closed: '禁止邀请',
};

function profileChange(change: GroupChange, viewer: Viewer): string {
  switch (change.field) {
    case 'name': {
      const from = quoted(change.from ?? '');
      return from === ''
        ? `将群聊名称改为 ${quoted(change.to)}`
        : `将群聊名称从 ${from} 改为 ${quoted(change.to)}`;
    }
    case 'notice':
      return change.to === '' ? '清空了群公告' : `更新了群公告：${excerpt(change.to)}`;
    case 'introduction':
      return change.to === '' ? '清空了群简介' : `更新了群简介：${excerpt(change.to)}`;
    case 'avatar':
      return '更换了群头像';
    case 'owner':
      return `将群主转让给${object([change.to], viewer, '新群主').trimEnd()}`;
    case 'join-option':
      return `将加群方式改为“${joinAdmissions[change.to]}”`;
    case 'invite-option':
      return `将邀请方式改为“${inviteAdmissions[change.to]}”`;
    case 'mute-all':
      return `${change.isOn ? '开启' : '关闭'}了全员禁言`;
    case 'custom':
      return '更新了群资料';
    default:
      return missingCase(change);
  }
}

function memberChange(change: MemberChange, operator: TipPerson, viewer: Viewer): string {
  const whom = subject([change.person], viewer, '有人');
  switch (change.field) {
    case 'mute': {
      const by = isBySelf(operator, [change.person]) ? '' : object([operator], viewer, '管理员');
      return change.seconds > 0
        ? `${whom}被${by}禁言 ${durationText(change.seconds, 'zh-CN')}`
        : `${whom}被${by}解除禁言`;
    }
    case 'name-card': {
      const card = quoted(change.to);
      const isOwnCard = operator.userId === '' || operator.userId === change.person.userId;
      const who = isOwnCard ? whom : subject([operator], viewer, '管理员');
      const whose = isOwnCard ? '群昵称' : `${object([change.person], viewer)}的群昵称`;
      return card === '' ? `${who}清空了${whose}` : `${who}将${whose}改为 ${card}`;
    }
    case 'custom':
      return `${whom}的群资料有更新`;
    default:
      return missingCase(change);
  }
}

function isAbout(viewer: Viewer, people: readonly TipPerson[]): boolean {
  return people.length === 1 && people.some((person) => isViewer(person, viewer));
}

/** At the beginning of a sentence: a name is set off by a space, 你 is not. */
function subject(people: readonly TipPerson[], viewer: Viewer, otherwise: string): string {
  const names = chineseNames(people, viewer, otherwise);
  return names.endsWith('你') ? names : `${names} `;
}

/** Inside of a sentence: names are set off on both sides. */
function object(people: readonly TipPerson[], viewer: Viewer, otherwise = '有人'): string {
  const names = subject(people, viewer, otherwise);
  return names.startsWith('你') ? names : ` ${names}`;
}
