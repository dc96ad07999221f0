import { avatarOf } from '../../../../view-models/avatar';
import { dateTitle, separatorTime } from '../../../../i18n/times';
import { previewOf } from '../../../../i18n/preview';
import { recordCard } from '../rows/record-card';
import { withEmoji } from '../../../../i18n/emoji-codes';
import type { Language } from '../../../../i18n/language';
import type { RecordEntry } from '../../../../domain/message/merged-record';
import type { RecordBlock, RecordRow } from './record-data';

/** Rows under one node. */
const BLOCK_ROWS = 50;

/**
 * The rows of a record.
 * @param isDeepest records inside it are named but not opened
 */
export function recordRows(
  entries: readonly RecordEntry[],
  nowMs: number,
  language: Language,
  isDeepest = false,
): readonly RecordRow[] {
  return entries.map((entry, index) => ({
    at: index,
    person: avatarOf({ id: entry.from, name: entry.name, avatarUrl: entry.avatarUrl }),
    time: entry.sentAtMs > 0 ? separatorTime(entry.sentAtMs, nowMs, language) : '',
    ...wordsOf(entry, language, isDeepest),
    ...(entries[index - 1]?.from === entry.from ? {} : { first: true as const }),
  }));
}

/** Rows in blocks. */
export function blocksOf(rows: readonly RecordRow[]): readonly RecordBlock[] {
  const blocks: RecordBlock[] = [];
  for (let at = 0; at < rows.length; at += BLOCK_ROWS)
    blocks.push({ at, rows: rows.slice(at, at + BLOCK_ROWS) });
  return blocks;
}

/** The day of a record, or the days between which it was said; empty where no times are known. */
export function daysOf(entries: readonly RecordEntry[], language: Language): string {
  const times = entries.map(({ sentAtMs }) => sentAtMs).filter((sentAtMs) => sentAtMs > 0);
  if (times.length === 0) return '';
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const [from, to] = [dateTitle(first, language), dateTitle(last, language)];
  return from === to ? from : `${from} – ${to}`;
}

function wordsOf(
  { content }: RecordEntry,
  language: Language,
  isDeepest: boolean,
): Pick<RecordRow, 'kind' | 'text' | 'lines'> {
  if (content.kind === 'text') return { kind: 'text', text: withEmoji(content.text) };
  if (content.kind === 'merged' && !isDeepest) {
    const { kind, card } = recordCard(content, language);
    return { kind, text: card.title, ...(card.lines && { lines: card.lines }) };
  }
  return { kind: 'label', text: previewOf(content, language) };
}
