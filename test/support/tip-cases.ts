import type { GroupTip } from '../../miniprogram/domain/group/group-tip';
import type { TipPerson } from '../../miniprogram/domain/group/tip-person';
import type { Viewer } from '../../miniprogram/i18n/viewer';

/** Who reads the tips of these cases. */
export const lin: TipPerson = { userId: 'lin', name: '林' };
export const mo: TipPerson = { userId: 'mo', name: '莫' };
export const qi: TipPerson = { userId: 'qi', name: 'Qi' };
export const nobody: TipPerson = { userId: '', name: '' };

export const linReads: Viewer = {
  userId: 'lin',
  nameOf: ({ userId, name }) => (userId === 'qi' ? '小七' : name || userId),
};

/** A tip as `linReads` reads it. */
export interface TipCase {
  readonly tip: GroupTip;
  readonly chinese: string;
  readonly english: string;
}

const about = (kind: 'joined' | 'left' | 'removed', people: readonly TipPerson[]): GroupTip => ({
  kind,
  operator: mo,
  people,
});

/** Every kind of tip about people, also about me and by me. */
export const peopleTips: readonly TipCase[] = [
  {
    tip: about('joined', [qi]),
    chinese: '“莫” 邀请 “小七” 加入了群聊',
    english: '莫 invited 小七 to the group',
  },
  {
    tip: about('joined', [mo]),
    chinese: '“莫” 加入了群聊',
    english: '莫 joined the group',
  },
  {
    tip: about('joined', [qi, lin]),
    chinese: '“莫” 邀请你、“小七” 加入了群聊',
    english: '莫 invited you and 小七 to the group',
  },
  {
    tip: { kind: 'joined', operator: lin, people: [qi] },
    chinese: '你邀请 “小七” 加入了群聊',
    english: 'You invited 小七 to the group',
  },
  {
    tip: { kind: 'joined', operator: nobody, people: ['A', 'B', 'C', 'D', 'E'].map(named) },
    chinese: '“A”、“B”、“C”等 5 人 加入了群聊',
    english: 'A, B, C and 2 others joined the group',
  },
  { tip: about('left', [qi]), chinese: '“小七” 退出了群聊', english: '小七 left the group' },
  {
    tip: about('removed', [qi, named('B')]),
    chinese: '“莫” 将 “小七”、“B” 移出了群聊',
    english: '莫 removed 小七 and B from the group',
  },
  {
    tip: about('removed', [lin]),
    chinese: '你被 “莫” 移出了群聊',
    english: '莫 removed you from the group',
  },
  {
    tip: { kind: 'admin-set', operator: mo, people: [lin] },
    chinese: '你成为群管理员',
    english: 'You became a group admin',
  },
  {
    tip: { kind: 'admin-unset', operator: mo, people: [lin] },
    chinese: '你不再是群管理员',
    english: 'You are no longer a group admin',
  },
  {
    tip: { kind: 'admin-unset', operator: mo, people: [qi] },
    chinese: '“小七” 不再是群管理员',
    english: '小七 is no longer a group admin',
  },
  {
    tip: { kind: 'banned', operator: mo, people: [qi] },
    chinese: '“小七” 被禁止进入直播群',
    english: '小七 was banned from the live group',
  },
  {
    tip: { kind: 'unbanned', operator: mo, people: [lin] },
    chinese: '你被允许重新进入直播群',
    english: 'You were allowed back into the live group',
  },
];

const profile = (...changes: Extract<GroupTip, { kind: 'profile-changed' }>['changes']) =>
  ({ kind: 'profile-changed', operator: mo, changes }) as const;

/** Every field of a group's profile, and several at once. */
export const profileTips: readonly TipCase[] = [
  {
    tip: profile({ field: 'name', to: '读书会' }),
    chinese: '“莫” 将群聊名称改为 “读书会”',
    english: '莫 renamed the group to “读书会”',
  },
  {
    tip: profile({ field: 'name', from: '旧名', to: '读书会' }),
    chinese: '“莫” 将群聊名称从 “旧名” 改为 “读书会”',
    english: '莫 renamed the group from “旧名” to “读书会”',
  },
  {
    tip: profile({ field: 'notice', to: '周五\n见' }),
    chinese: '“莫” 更新了群公告：周五 见',
    english: '莫 changed the group notice: 周五 见',
  },
  {
    tip: profile({ field: 'notice', to: '' }),
    chinese: '“莫” 清空了群公告',
    english: '莫 removed the group notice',
  },
  {
    tip: profile({ field: 'introduction', to: '爱读书' }),
    chinese: '“莫” 更新了群简介：爱读书',
    english: '莫 changed the group description: 爱读书',
  },
  {
    tip: profile({ field: 'introduction', to: '' }),
    chinese: '“莫” 清空了群简介',
    english: '莫 removed the group description',
  },
  {
    tip: profile({ field: 'avatar' }),
    chinese: '“莫” 更换了群头像',
    english: '莫 changed the group photo',
  },
  {
    tip: profile({ field: 'owner', to: lin }),
    chinese: '“莫” 将群主转让给你',
    english: '莫 made you the group owner',
  },
  {
    tip: profile({ field: 'owner', to: qi }),
    chinese: '“莫” 将群主转让给 “小七”',
    english: '莫 made 小七 the group owner',
  },
  {
    tip: profile({ field: 'join-option', to: 'approval' }),
    chinese: '“莫” 将加群方式改为“需要管理员审批”',
    english: '莫 made joining need approval',
  },
  {
    tip: profile({ field: 'join-option', to: 'closed' }),
    chinese: '“莫” 将加群方式改为“禁止申请”',
    english: '莫 closed the group to applications',
  },
  {
    tip: profile({ field: 'invite-option', to: 'free' }),
    chinese: '“莫” 将邀请方式改为“成员可直接邀请”',
    english: '莫 let members invite others',
  },
  {
    tip: { ...profile({ field: 'mute-all', isOn: true }), operator: nobody },
    chinese: '管理员 开启了全员禁言',
    english: 'An admin muted everyone',
  },
  {
    tip: { ...profile({ field: 'mute-all', isOn: false }), operator: lin },
    chinese: '你关闭了全员禁言',
    english: 'You unmuted everyone',
  },
  {
    tip: profile({ field: 'custom' }),
    chinese: '“莫” 更新了群资料',
    english: "莫 changed the group's profile",
  },
  {
    tip: profile({ field: 'name', to: 'A' }, { field: 'avatar' }),
    chinese: '“莫” 将群聊名称改为 “A”，更换了群头像',
    english: '莫 renamed the group to “A”, changed the group photo',
  },
  { tip: profile(), chinese: '“莫” 更新了群资料', english: "莫 changed the group's profile" },
];

const members = (...changes: Extract<GroupTip, { kind: 'members-changed' }>['changes']) =>
  ({ kind: 'members-changed', operator: mo, changes }) as const;

/** Everything that changes of members, and all the rest. */
export const otherTips: readonly TipCase[] = [
  {
    tip: members({ field: 'mute', person: qi, seconds: 600 }),
    chinese: '“小七” 被 “莫” 禁言 10 分钟',
    english: '小七 was muted by 莫 for 10 minutes',
  },
  {
    tip: members({ field: 'mute', person: lin, seconds: 86_400 }),
    chinese: '你被 “莫” 禁言 1 天',
    english: 'You were muted by 莫 for 1 day',
  },
  {
    tip: { ...members({ field: 'mute', person: qi, seconds: 60 }), operator: lin },
    chinese: '“小七” 被你禁言 1 分钟',
    english: '小七 was muted by you for 1 minute',
  },
  {
    tip: {
      ...members({ field: 'mute', person: qi, seconds: 60 }),
      operator: { userId: '', name: '' },
    },
    chinese: '“小七” 被禁言 1 分钟',
    english: '小七 was muted for 1 minute',
  },
  {
    tip: members({ field: 'mute', person: lin, seconds: 0 }),
    chinese: '你被 “莫” 解除禁言',
    english: 'You were unmuted by 莫',
  },
  {
    tip: members({ field: 'name-card', person: qi, to: '队长' }),
    chinese: '“莫” 将 “小七” 的群昵称改为 “队长”',
    english: '莫 changed 小七’s group nickname to “队长”',
  },
  {
    tip: members({ field: 'name-card', person: mo, to: '队长' }),
    chinese: '“莫” 将群昵称改为 “队长”',
    english: '莫 changed their group nickname to “队长”',
  },
  {
    tip: { ...members({ field: 'name-card', person: lin, to: '' }), operator: lin },
    chinese: '你清空了群昵称',
    english: 'You cleared your group nickname',
  },
  {
    tip: members({ field: 'custom', person: lin }),
    chinese: '你的群资料有更新',
    english: 'Your profile in the group was updated',
  },
  {
    tip: members(
      { field: 'mute', person: qi, seconds: 60 },
      { field: 'mute', person: mo, seconds: 60 },
    ),
    chinese: '“小七” 被 “莫” 禁言 1 分钟；“莫” 被禁言 1 分钟',
    english: '小七 was muted by 莫 for 1 minute; 莫 was muted for 1 minute',
  },
  {
    tip: members(),
    chinese: '群成员资料有更新',
    english: 'A member’s profile in the group was updated',
  },
  {
    tip: { kind: 'created', operator: mo },
    chinese: '“莫” 创建了群聊',
    english: '莫 created the group',
  },
  {
    tip: { kind: 'created', operator: lin },
    chinese: '你创建了群聊',
    english: 'You created the group',
  },
  {
    tip: { kind: 'message-pinned', operator: mo },
    chinese: '“莫” 置顶了一条消息',
    english: '莫 pinned a message',
  },
  {
    tip: { kind: 'message-unpinned', operator: lin },
    chinese: '你取消了一条消息的置顶',
    english: 'You unpinned a message',
  },
  {
    tip: { kind: 'topic-changed', operator: mo },
    chinese: '“莫” 更新了话题资料',
    english: '莫 changed the topic',
  },
  { tip: { kind: 'other' }, chinese: '群聊有更新', english: 'The group was updated' },
];

/** All of them. */
export const tipCases: readonly TipCase[] = [...peopleTips, ...profileTips, ...otherTips];

function named(name: string): TipPerson {
  return { userId: '', name };
}
