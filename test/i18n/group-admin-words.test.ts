import { groupAdminWords, inviteReport } from '../../miniprogram/i18n/group-admin-words';

it('counts in the words of the language', () => {
  expect(groupAdminWords('zh-CN').allMembers(8)).toBe('查看全部成员（8）');
  expect(groupAdminWords('en').waiting(2)).toBe('2 waiting');
});

it('names people and consequences in questions', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    const words = groupAdminWords(language);
    expect(words.removeTitle('Mo')).toContain('Mo');
    expect(words.transferTitle('Mo')).toContain('Mo');
    expect(words.invitedBy('Mo')).toContain('Mo');
    expect(words.dismissText.length).toBeGreaterThan(10);
  }
});

it('mutes for as long in both languages', () => {
  const seconds = (language: 'zh-CN' | 'en') =>
    groupAdminWords(language).muteTimes.map(([, time]) => time);
  expect(seconds('en')).toEqual(seconds('zh-CN'));
  expect(seconds('en')).toEqual([600, 3_600, 86_400, 2_592_000]);
});

it('reports on everybody who was not simply added', () => {
  const report = inviteReport(
    [
      { userId: 'a', outcome: 'added' },
      { userId: 'b', outcome: 'waiting' },
      { userId: 'c', outcome: 'failed' },
    ],
    (userId) => userId.toUpperCase(),
    'zh-CN',
  );
  expect(report).toBe('B：等待管理员同意\nC：没有加入，账号可能不存在');
  expect(inviteReport([{ userId: 'a', outcome: 'added' }], String, 'en')).toBe('');
});
