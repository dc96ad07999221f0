import { emWidth } from '../../miniprogram/i18n/title-fit';
import { fileSaid, shownFileName } from '../../miniprogram/i18n/files';
import { visibleCharacters } from '../../miniprogram/i18n/graphemes';

it('shows a name in two lines: its middle goes, its extension stays', () => {
  expect(shownFileName('plan.pdf', 'en', 10)).toBe('plan.pdf');
  expect(shownFileName(`${'a'.repeat(90)}.docx`, 'en', 10)).toMatch(/^a+…a+\.docx$/u);
  const wide = shownFileName(`${'会议纪要'.repeat(20)}.docx`, 'zh-CN', 10);
  expect(wide).toMatch(/^会议纪要.*…\S+\.docx$/u);
  expect(wide.length).toBeLessThan(shownFileName(`${'a'.repeat(90)}.docx`, 'en', 10).length);
  expect(shownFileName('\u202e', 'zh-CN', 10)).toBe('文件');
});

it.each([10, 7.75, 5.5, 4])('leaves no name longer than two lines of %d letters', (lineEm) => {
  const names = ['会议纪要'.repeat(20), 'W'.repeat(70), 'quarterly report 2026 '.repeat(3), '👨‍👩‍👧'];
  for (const name of names)
    for (const end of ['.docx', '.numbers', '']) {
      const shown = shownFileName(name + end, 'zh-CN', lineEm);
      expect(emWidth(visibleCharacters(shown))).toBeLessThanOrEqual(2 * lineEm - 1);
      expect(shown.endsWith(end)).toBe(true);
    }
});

it('tells a file by its name and size', () => {
  expect(fileSaid('plan.pdf', 2_048, 'zh-CN')).toBe('文件，plan.pdf，2.0 KB');
  expect(fileSaid('', 0, 'en')).toBe('File');
});
