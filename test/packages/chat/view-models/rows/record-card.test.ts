import { recordCard } from '../../../../../miniprogram/packages/chat/view-models/rows/record-card';

it('puts each message of a record on one line', () => {
  const abstracts = ['Mo: hi', 'Qi: a\n b [微笑]'];
  expect(recordCard({ kind: 'merged', title: 'Chat', abstracts }, 'zh-CN')).toEqual({
    kind: 'record',
    text: 'Chat',
    card: { title: 'Chat', lines: 'Mo: hi\nQi: a b 🙂', footer: '聊天记录', isTappable: true },
  });
});

it('has a title in any case', () => {
  const empty = { kind: 'merged', title: ' \n', abstracts: [] } as const;
  expect(recordCard(empty, 'en').card).toMatchObject({ title: 'Chat history', lines: '' });
});
