import { fileRow } from '../../../../../miniprogram/packages/chat/view-models/rows/file-row';

it('shows name, size and type', () => {
  const source = { url: 'https://a.example/1', sizeBytes: 1_536 };
  expect(fileRow({ kind: 'file', source, fileName: 'a\u202eplan.pdf' }, 'en')).toEqual({
    kind: 'file',
    text: 'File, aplan.pdf, 1.5 KB',
    card: { title: 'aplan.pdf', lines: '1.5 KB', isTappable: true },
    look: 'pdf',
  });
});
