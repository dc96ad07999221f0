import { revokedText, tipText } from '../../miniprogram/i18n/tips';
import type { GroupTip } from '../../miniprogram/domain/message';

const tips: readonly { tip: GroupTip; chinese: string; english: string }[] = [
  {
    tip: { kind: 'joined', operator: '周原', names: ['苏晴'] },
    chinese: '“周原” 邀请 “苏晴” 加入了群聊',
    english: '周原 invited 苏晴 to the group',
  },
  {
    tip: { kind: 'joined', operator: '苏晴', names: ['苏晴'] },
    chinese: '“苏晴” 加入了群聊',
    english: '苏晴 joined the group',
  },
  {
    tip: { kind: 'joined', operator: '', names: ['A', 'B', 'C', 'D', 'E'] },
    chinese: '“A”、“B”、“C”等 5 人 加入了群聊',
    english: 'A, B, C and 2 others joined the group',
  },
  {
    tip: { kind: 'left', operator: '苏晴', names: ['苏晴'] },
    chinese: '“苏晴” 退出了群聊',
    english: '苏晴 left the group',
  },
  {
    tip: { kind: 'removed', operator: '周原', names: ['A', 'B'] },
    chinese: '“周原” 将 “A”、“B” 移出了群聊',
    english: '周原 removed A and B from the group',
  },
  {
    tip: { kind: 'admin-set', operator: '周原', names: ['A'] },
    chinese: '“A” 成为群管理员',
    english: 'A became a group admin',
  },
  {
    tip: { kind: 'admin-unset', operator: '周原', names: ['A'] },
    chinese: '“A” 不再是群管理员',
    english: 'A is no longer a group admin',
  },
  {
    tip: { kind: 'member-muted', operator: '周原', names: ['A'], seconds: 600 },
    chinese: '“A” 被禁言 10 分钟',
    english: 'A was muted for 10 minutes',
  },
  {
    tip: { kind: 'member-muted', operator: '周原', names: ['A'], seconds: 0 },
    chinese: '“A” 被解除禁言',
    english: 'A was unmuted',
  },
  {
    tip: { kind: 'profile-changed', operator: '周原', name: '读书会' },
    chinese: '“周原” 将群聊名称改为 “读书会”',
    english: '周原 renamed the group to “读书会”',
  },
  {
    tip: { kind: 'profile-changed', operator: '周原', notice: '周五\n见' },
    chinese: '“周原” 更新了群公告：周五 见',
    english: '周原 changed the group notice: 周五 见',
  },
  {
    tip: { kind: 'profile-changed', operator: '周原', notice: '' },
    chinese: '“周原” 清空了群公告',
    english: '周原 removed the group notice',
  },
  {
    tip: { kind: 'profile-changed', operator: '', isMutedForAll: true },
    chinese: '管理员 开启了全员禁言',
    english: 'An admin muted everyone',
  },
  {
    tip: { kind: 'profile-changed', operator: '周原', isMutedForAll: false },
    chinese: '“周原” 关闭了全员禁言',
    english: '周原 unmuted everyone',
  },
  {
    tip: { kind: 'profile-changed', operator: '周原' },
    chinese: '“周原” 更新了群资料',
    english: "周原 changed the group's profile",
  },
  {
    tip: { kind: 'created', operator: '周原' },
    chinese: '“周原” 创建了群聊',
    english: '周原 created the group',
  },
  { tip: { kind: 'other' }, chinese: '群聊有更新', english: 'The group was updated' },
];

describe('tipText', () => {
  it.each(tips)('says $chinese', ({ tip, chinese, english }) => {
    expect(tipText(tip, 'zh-CN')).toBe(chinese);
    expect(tipText(tip, 'en')).toBe(english);
  });

  it('stays short for names and notices of any length', () => {
    const long = '长'.repeat(10_000);
    const tip: GroupTip = { kind: 'profile-changed', operator: long, notice: long };
    expect(tipText(tip, 'zh-CN').length).toBeLessThan(120);
  });
});

describe('revokedText', () => {
  it.each([
    [{ isOwn: true, isGroup: true, name: '林' }, '你撤回了一条消息', 'You unsent a message'],
    [
      { isOwn: false, isGroup: false, name: '周原' },
      '对方撤回了一条消息',
      'The other person unsent a message',
    ],
    [
      { isOwn: false, isGroup: true, name: '周原' },
      '“周原” 撤回了一条消息',
      '周原 unsent a message',
    ],
    [{ isOwn: false, isGroup: true, name: '' }, '有人 撤回了一条消息', 'Someone unsent a message'],
  ])('tells %j', (row, chinese, english) => {
    expect(revokedText(row, 'zh-CN')).toBe(chinese);
    expect(revokedText(row, 'en')).toBe(english);
  });
});
