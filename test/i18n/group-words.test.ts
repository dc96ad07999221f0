import { groupWords, proposedGroupName } from '../../miniprogram/i18n/group-words';
import { DENIALS } from '../../miniprogram/domain/group/group-permissions';

it('says every reason in both languages', () => {
  for (const denial of DENIALS) {
    expect(groupWords('zh-CN').denials[denial]).toMatch(/\p{Script=Han}/u);
    expect(groupWords('en').denials[denial]).toMatch(/^[\p{ASCII}]+$/u);
  }
});

it('counts in the words of the language', () => {
  expect(groupWords('zh-CN').done(0)).toBe('完成');
  expect(groupWords('zh-CN').done(3)).toBe('完成（3）');
  expect(groupWords('en').membersPicked(1)).toBe('1 person');
  expect(groupWords('en').membersPicked(2)).toBe('2 people');
  expect(groupWords('zh-CN').addById('mo')).toBe('按账号添加：mo');
  expect(groupWords('en').tooMany(500)).toContain('500');
});

it('names those who were left out', () => {
  expect(groupWords('zh-CN').notAdded(['甲', '乙'])).toContain('甲、乙');
  expect(groupWords('en').notAdded(['Anna', 'Ben'])).toContain('Anna, Ben');
});

describe('a proposed name', () => {
  it('is made of the names of those who are in', () => {
    expect(proposedGroupName(['林夏', '周远'], 'zh-CN', 30)).toBe('林夏、周远');
    expect(proposedGroupName(['Lin', 'Zhou'], 'en', 30)).toBe('Lin, Zhou');
    expect(proposedGroupName([], 'en', 30)).toBe('');
  });

  it('ends at a whole name within the limit', () => {
    const name = proposedGroupName(['林夏', '周远', '宋辞', '陈安', '何川'], 'zh-CN', 30);
    expect(name).toBe('林夏、周远、宋辞');
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(30);
  });

  it('cuts a first name that is too long by itself, never a character', () => {
    expect(proposedGroupName(['啊'.repeat(40), '周远'], 'zh-CN', 30)).toBe('啊'.repeat(10));
    expect(proposedGroupName(['👨‍👩‍👧‍👦'.repeat(1000)], 'en', 30)).toBe('👨‍👩‍👧‍👦');
  });
});
