import { editWords } from '../../miniprogram/i18n/editing';

it('says what the other text is, shortened, and something where it is not known', () => {
  expect(editWords('zh-CN').conflictText('晚一点')).toBe('现在的内容：晚一点');
  expect(editWords('en').conflictText('x'.repeat(500)).length).toBeLessThan(160);
  expect(editWords('zh-CN').conflictText('')).toBe('它已经在别处改成了别的内容');
});
