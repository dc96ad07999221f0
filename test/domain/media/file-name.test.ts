import fc from 'fast-check';
import {
  LARGEST_FILE_BYTES,
  fileExtension,
  fileLook,
  fileProblem,
  fileViewer,
  keptFileName,
  plainFileName,
  shortenedInMiddle,
} from '../../../miniprogram/domain/media/file-name';

it.each([
  ['plan.PDF', 'pdf'],
  ['a.tar.gz', 'gz'],
  ['.gitignore', ''],
  ['no extension', ''],
  ['long.abcdefghijklmnop', ''],
  ['', ''],
])('reads the extension of %j: %j', (name, extension) => {
  expect(fileExtension(name)).toBe(extension);
});

it.each([
  ['invoice\u202efdp.exe', 'invoicefdp.exe'],
  ['a\nb\t c.pdf', 'a b c.pdf'],
  ['../../etc/passwd', 'etc passwd'],
  ['...', ''],
  ['\u200e', ''],
])('shows %j as %j', (name, shown) => {
  expect(plainFileName(name)).toBe(shown);
});

it('keeps a file under a name that is no part of an address', () => {
  expect(keptFileName('100%#\u202e完成?.pdf')).toBe('100__完成 .pdf');
});

it('leaves out the middle of a name of 500 characters with line breaks, and keeps its extension', () => {
  const plain = plainFileName(`${'很长的名字\n'.repeat(83)}.docx`);
  expect(plain).toMatch(/^很长的名字 .*….*\.docx$/u);
  expect(plain.length).toBeLessThanOrEqual(80);
  expect(shortenedInMiddle('short.pdf', 20)).toBe('short.pdf');
});

it('is one bounded line that leads nowhere, whatever the name', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 600, unit: 'binary' }), (name) => {
      const plain = plainFileName(name);
      expect(plain.length).toBeLessThanOrEqual(80);
      expect(plain).not.toMatch(/[\n/\\\u202e\u2066]/u);
      expect(plain.startsWith('.')).toBe(false);
    }),
  );
});

it.each([
  ['a.pdf', 'pdf', 'document'],
  ['a.docx', 'word', 'document'],
  ['a.csv', 'sheet', 'none'],
  ['a.pptx', 'slides', 'document'],
  ['a.PNG', 'picture', 'picture'],
  ['a.mov', 'media', 'video'],
  ['a.mp3', 'media', 'none'],
  ['a.zip', 'archive', 'none'],
  ['a.txt', 'text', 'none'],
  ['a.exe', 'other', 'none'],
] as const)('knows what %s is and what shows it', (name, look, viewer) => {
  expect([fileLook(name), fileViewer(name)]).toEqual([look, viewer]);
});

it.each([
  [0, 'empty'],
  [NaN, 'empty'],
  [1, undefined],
  [LARGEST_FILE_BYTES, undefined],
  [LARGEST_FILE_BYTES + 1, 'too-large'],
])('knows why %s bytes cannot be sent', (sizeBytes, problem) => {
  expect(fileProblem(sizeBytes)).toBe(problem);
});
