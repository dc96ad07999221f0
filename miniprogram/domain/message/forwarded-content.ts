import { asRecord } from '../../kernel/json';
import type { MessageContent } from './message-content';
import type { MediaSource } from './message-content';

type Fields = Readonly<Record<string, unknown>>;

/** Content that is only sent by forwarding what the service has. */
export type ForwardedContent = Extract<
  MessageContent,
  { kind: 'image' | 'video' | 'file' | 'place' | 'merged' }
>;

/** Longest stored text of a label (names, addresses, titles) that is believed, in UTF-16 units. */
const LONGEST_LABEL = 4_096;

/** Most lines of a merged record's card that are kept. */
const MOST_LINES = 8;

/** Reads stored content that was to be forwarded; undefined for anything that could not be. */
export function parseForwardedContent(fields: Fields): ForwardedContent | undefined {
  switch (fields['kind']) {
    case 'image':
      return {
        kind: 'image',
        thumb: mediaOf(fields['thumb']),
        original: mediaOf(fields['original']),
        ...sizeOf(fields),
      };
    case 'video':
      return {
        kind: 'video',
        source: mediaOf(fields['source']),
        posterUrl: urlOf(fields['posterUrl']),
        durationSeconds: amountOf(fields['durationSeconds']),
        ...sizeOf(fields),
      };
    case 'file':
      return {
        kind: 'file',
        source: mediaOf(fields['source']),
        fileName: labelOf(fields['fileName']),
      };
    case 'place':
      return placeOf(fields);
    case 'merged':
      return {
        kind: 'merged',
        title: labelOf(fields['title']),
        abstracts: linesOf(fields['abstracts']),
      };
    default:
      return undefined;
  }
}

function placeOf({ description, latitude, longitude }: Fields): ForwardedContent | undefined {
  if (!isDegree(latitude, 90) || !isDegree(longitude, 180)) return undefined;
  return { kind: 'place', description: labelOf(description), latitude, longitude };
}

function mediaOf(value: unknown): MediaSource {
  const { url, sizeBytes } = asRecord(value) ?? {};
  return { url: urlOf(url), sizeBytes: amountOf(sizeBytes) };
}

function sizeOf({ widthPx, heightPx }: Fields) {
  return { widthPx: amountOf(widthPx), heightPx: amountOf(heightPx) };
}

function linesOf(value: unknown): readonly string[] {
  const lines: readonly unknown[] = Array.isArray(value) ? value.slice(0, MOST_LINES) : [];
  return lines.map(labelOf).filter((line) => line !== '');
}

function labelOf(value: unknown): string {
  return typeof value === 'string' && value.length <= LONGEST_LABEL ? value : '';
}

/** A web address and nothing else: stored values must not point into the device. */
function urlOf(value: unknown): string {
  const address = labelOf(value);
  return /^https?:\/\//iu.test(address) ? address : '';
}

function amountOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : 0;
}

function isDegree(value: unknown, limit: number): value is number {
  return typeof value === 'number' && Math.abs(value) <= limit;
}
