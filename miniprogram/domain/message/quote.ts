import { MESSAGE_KINDS } from './message-content';
import { asRecord } from '../../kernel/json';
import type { MessageKind } from './message-content';

/**
 * What a reply says of the message it answers. It travels with the reply, so it stays readable when the original was revoked or is
 * no longer kept.
 */
export interface Quote {
  /** Which message it is, and where to look for it: see the fields of the same names in a message. */
  readonly messageId: string;
  readonly sequence: number;
  readonly sentAtMs: number;
  /** Who sent it, where I quoted it here: it does not travel. */
  readonly from?: string;
  /** What its sender was called when it was quoted. */
  readonly senderName: string;
  readonly kind: MessageKind;
  /** Its words, or what stood for them. */
  readonly summary: string;
}

/** Longest part of a quoted text that travels: two lines of it are shown. */
export const LONGEST_SUMMARY = 200;

/** Longest ID and name that are believed. */
const LONGEST_NAME = 128;

/** Reads a stored quote; undefined for anything that names no message. */
export function parseQuote(value: unknown): Quote | undefined {
  const { messageId, sequence, sentAtMs, from, senderName, kind, summary } = asRecord(value) ?? {};
  if (typeof messageId !== 'string' || messageId === '' || messageId.length > LONGEST_NAME)
    return undefined;
  return {
    messageId,
    sequence: positionOf(sequence),
    sentAtMs: positionOf(sentAtMs),
    ...(isUserId(from) && { from }),
    senderName: typeof senderName === 'string' ? senderName.slice(0, LONGEST_NAME) : '',
    kind: MESSAGE_KINDS.find((known) => known === kind) ?? 'unknown',
    summary: typeof summary === 'string' ? summary.slice(0, LONGEST_SUMMARY) : '',
  };
}

function isUserId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_NAME;
}

function positionOf(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0;
}
