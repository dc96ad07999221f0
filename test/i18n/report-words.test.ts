import { reportWords } from '../../miniprogram/i18n/report-words';

it('says how many messages go along', () => {
  expect(reportWords('zh-CN').attachText(3)).toContain('最近 3 条');
  expect(reportWords('en').attachText(3)).toContain('last 3 messages');
  expect(reportWords('en').attachText(1)).toContain('last message goes');
});
