import {
  fileLineEm,
  fileRow,
} from '../../../../../miniprogram/packages/chat/view-models/rows/file-row';

it('shows name, size and type', () => {
  const source = { url: 'https://a.example/1', sizeBytes: 1_536 };
  expect(fileRow({ kind: 'file', source, fileName: 'a\u202eplan.pdf' }, 'en', 10)).toEqual({
    kind: 'file',
    text: 'File, aplan.pdf, 1.5 KB',
    card: { title: 'aplan.pdf', lines: '1.5 KB', isTappable: true },
    look: 'pdf',
  });
});

it('knows how wide a name may be: less on a narrow phone and in large letters', () => {
  expect(fileLineEm({ language: 'en', fontScale: 1, windowWidthPx: 414 })).toBe(10);
  expect(fileLineEm({ language: 'en', fontScale: 1.25, windowWidthPx: 320 })).toBe(6.2);
});
