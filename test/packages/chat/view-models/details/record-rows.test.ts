import { BUILT_AT_MS, text } from '../../../../support/builders';
import {
  blocksOf,
  daysOf,
  recordRows,
} from '../../../../../miniprogram/packages/chat/view-models/details/record-rows';
import type { RecordEntry } from '../../../../../miniprogram/domain/message/merged-record';

const entry = (parts: Partial<RecordEntry> = {}): RecordEntry => ({
  from: 'mo',
  name: 'Mo',
  avatarUrl: '',
  sentAtMs: BUILT_AT_MS,
  content: text('hi'),
  ...parts,
});

const rows = (entries: readonly RecordEntry[]) => recordRows(entries, BUILT_AT_MS, 'zh-CN');

it('shows a face once for a run of one person', () => {
  const shown = rows([entry(), entry(), entry({ from: 'qi', name: 'Qi' }), entry()]);
  expect(shown.map(({ first = false }) => first)).toEqual([true, false, true, true]);
  expect(shown[2]?.person.name).toBe('Qi');
});

it('shows words, cards and kinds', () => {
  const merged = { kind: 'merged', title: 'Inside', abstracts: ['Qi: yo'] } as const;
  const shown = rows([
    entry(),
    entry({ content: merged }),
    entry({ content: { kind: 'unknown' } }),
    entry({ sentAtMs: 0 }),
  ]);
  expect(shown.map((row) => [row.kind, row.text, row.lines])).toEqual([
    ['text', 'hi', undefined],
    ['record', 'Inside', 'Qi: yo'],
    ['label', '[暂不支持的消息]', undefined],
    ['text', 'hi', undefined],
  ]);
  expect(shown[3]?.time).toBe('');
});

it('comes in blocks of fifty', () => {
  const blocks = blocksOf(rows(Array.from({ length: 120 }, () => entry())));
  expect(blocks.map((block) => [block.at, block.rows.length])).toEqual([
    [0, 50],
    [50, 50],
    [100, 20],
  ]);
  expect(blocks[1]?.rows[0]?.at).toBe(50);
});

it('names the days', () => {
  const later = entry({ sentAtMs: BUILT_AT_MS + 3 * 86_400_000 });
  expect(daysOf([entry()], 'zh-CN')).toBe('2026年3月4日');
  expect(daysOf([later, entry()], 'en')).toBe('Mar 4, 2026 – Mar 7, 2026');
  expect(daysOf([entry({ sentAtMs: 0 })], 'en')).toBe('');
});
