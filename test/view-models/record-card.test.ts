import { recordCard } from '../../miniprogram/view-models/record-card';

const content = { kind: 'merged', title: 'Chat', abstracts: [] as string[] } as const;

it('puts each message of a record on one line', () => {
  expect(recordCard({ ...content, abstracts: ['Mo: hi', 'Qi: a\n b [微笑]'] }, 'zh-CN')).toEqual({
    kind: 'record',
    text: 'Chat',
    lines: 'Mo: hi\nQi: a b 🙂',
  });
});

it('has a title in any case, and no lines where there are none', () => {
  const empty = { kind: 'merged', title: ' \n', abstracts: [] } as const;
  expect(recordCard(empty, 'en')).toEqual({ kind: 'record', text: 'Chat history' });
});
