import type { ConversationId } from '../ids';
import type { IndexedKind, IndexedMessage } from '../message/indexed-message';

/** New kinds go to the end: their numbers are on devices. */
const KINDS: readonly IndexedKind[] = [
  'text',
  'image',
  'video',
  'file',
  'other',
  'voice',
  'sticker',
];

/** The largest time that is a date. Source: ECMAScript, time values. */
const LAST_TIME_MS = 8.64e15;

/** UTF-16 units of a stored text that are believed: more than {@link packMessage} ever writes. */
const LONGEST_TEXT = 2_000;

/**
 * A message as the device keeps it: a list without names, because a conversation has many. In order: ID, sender, name, time,
 * sequence, kind, words, has a link, picture, bytes, seconds; zeros and empty texts at the end are left out.
 */
export function packMessage(message: IndexedMessage): readonly (string | number)[] {
  const values = [
    message.id,
    message.from,
    message.fromName,
    message.sentAtMs,
    message.sequence,
    KINDS.indexOf(message.kind),
    message.words,
    message.hasLink ? 1 : 0,
    message.pictureUrl,
    message.sizeBytes,
    message.durationSeconds,
  ];
  let length = values.length;
  while (length > 0 && (values[length - 1] === 0 || values[length - 1] === '')) length -= 1;
  return values.slice(0, length);
}

/** Reads what {@link packMessage} wrote; undefined for anything else, for storage holds whatever somebody once wrote there. */
export function unpackMessage(
  conversationId: ConversationId,
  value: unknown,
): IndexedMessage | undefined {
  if (!Array.isArray(value)) return undefined;
  const values = value as readonly unknown[];
  const id = textAt(values, 0);
  const sentAtMs = numberAt(values, 3);
  const kind = KINDS[numberAt(values, 5)];
  if (id === '' || kind === undefined || sentAtMs === 0 || sentAtMs > LAST_TIME_MS)
    return undefined;
  return {
    id,
    conversationId,
    from: textAt(values, 1),
    fromName: textAt(values, 2),
    sentAtMs,
    sequence: numberAt(values, 4),
    kind,
    words: textAt(values, 6),
    hasLink: values[7] === 1,
    pictureUrl: urlAt(values, 8),
    sizeBytes: numberAt(values, 9),
    durationSeconds: numberAt(values, 10),
  };
}

function textAt(values: readonly unknown[], index: number): string {
  const value = values[index];
  return typeof value === 'string' ? value.slice(0, LONGEST_TEXT) : '';
}

function numberAt(values: readonly unknown[], index: number): number {
  const value = values[index];
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0;
}

function urlAt(values: readonly unknown[], index: number): string {
  const url = textAt(values, index);
  return /^https?:\/\//iu.test(url) ? url : '';
}
