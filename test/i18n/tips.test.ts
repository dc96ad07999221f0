import { linReads, mo, tipCases } from '../support/tip-cases';
import { revokedText, tipText } from '../../miniprogram/i18n/tips';
import type { GroupTip } from '../../miniprogram/domain/group/group-tip';

describe('tipText', () => {
  it.each(tipCases)('says $chinese', ({ tip, chinese, english }) => {
    expect(tipText(tip, 'zh-CN', linReads)).toBe(chinese);
    expect(tipText(tip, 'en', linReads)).toBe(english);
  });

  it('tells everything by name to nobody in particular', () => {
    const tip: GroupTip = { kind: 'left', operator: mo, people: [{ userId: 'lin', name: '林' }] };
    expect(tipText(tip, 'zh-CN')).toBe('“林” 退出了群聊');
  });

  it('stays short for names and notices of any length', () => {
    const long = '长'.repeat(10_000);
    const changes = [{ field: 'notice', to: long }] as const;
    const operator = { userId: 'x', name: long };
    const tip: GroupTip = { kind: 'profile-changed', operator, changes };
    expect(tipText(tip, 'zh-CN').length).toBeLessThan(120);
  });

  it('lets no name turn the sentence around it', () => {
    const tip: GroupTip = { kind: 'created', operator: { userId: 'x', name: 'a\u202Eb\u0000' } };
    expect(tipText(tip, 'en')).toBe('ab created the group');
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
