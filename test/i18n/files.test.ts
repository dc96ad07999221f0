import { fileSaid, shownFileName } from '../../miniprogram/i18n/files';

it('shows a name in two lines: its middle goes, its extension stays', () => {
  expect(shownFileName('plan.pdf', 'en')).toBe('plan.pdf');
  expect(shownFileName(`${'a'.repeat(90)}.docx`, 'en')).toMatch(/^a+…a+\.docx$/u);
  const wide = shownFileName(`${'会议纪要'.repeat(20)}.docx`, 'zh-CN');
  expect(wide).toMatch(/…\S*\.docx$/u);
  expect(wide.length).toBeLessThan(shownFileName(`${'a'.repeat(90)}.docx`, 'en').length);
  expect(shownFileName('\u202e', 'zh-CN')).toBe('文件');
});

it('tells a file by its name and size', () => {
  expect(fileSaid('plan.pdf', 2_048, 'zh-CN')).toBe('文件，plan.pdf，2.0 KB');
  expect(fileSaid('', 0, 'en')).toBe('File');
});
