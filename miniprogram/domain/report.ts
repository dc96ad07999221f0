import { LONGEST_SUMMARY } from './message/quote';
import { asRecord } from '../kernel/json';
import { customData } from './message/custom-payload';
import { plainWords } from './text/plain-words';
import type { Message } from './message/message';
import type { MessageContent } from './message/message-content';

/** Why somebody reports a message or a person. */
export const REPORT_REASONS = [
  'harassment',
  'fraud',
  'sexual',
  'spam',
  'illegal',
  'other',
] as const;

export type ReportReason = (typeof REPORT_REASONS)[number];

/** The type of custom messages that report another. */
export const REPORT_TYPE = 'report';

/** Longest ID that is believed. */
const LONGEST_ID = 128;

/** A message or a person that somebody complains about, as it travels to those who look into it. */
export interface Report {
  readonly reason: ReportReason;
  readonly conversationId: string;
  /** Empty when it is about the person or the group alone. */
  readonly messageId: string;
  /** Whose message it is; else the person or group. */
  readonly from: string;
  readonly sentAtMs: number;
  /** What the reporter saw of it. */
  readonly summary: string;
}

/**
 * A report as a message.
 * @param summary the message in one line
 * @param description what clients that know no reports show
 */
export function reportContent(
  {
    conversationId,
    id: messageId,
    from,
    sentAtMs,
  }: Pick<Message, 'conversationId' | 'id' | 'from' | 'sentAtMs'>,
  reason: ReportReason,
  summary: string,
  description: string,
): Extract<MessageContent, { kind: 'custom' }> {
  const body = { reason, conversationId, messageId, from, sentAtMs, summary: summaryOf(summary) };
  const data = customData({ type: REPORT_TYPE, version: 1, body });
  return { kind: 'custom', data, description, extension: '' };
}

/** Reads the body of a report, which anybody may have written; undefined for what names nobody. */
export function parseReport(body: unknown): Report | undefined {
  const fields = asRecord(body) ?? {};
  const reason = REPORT_REASONS.find((known) => known === fields['reason']);
  const [conversationId, messageId, from] = ['conversationId', 'messageId', 'from'].map((name) =>
    idOf(fields[name]),
  );
  const { sentAtMs, summary } = fields;
  if (reason === undefined || !conversationId || messageId === undefined || !from) return undefined;
  if (typeof sentAtMs !== 'number' || !Number.isFinite(sentAtMs)) return undefined;
  const words = typeof summary === 'string' ? summaryOf(summary) : '';
  return { reason, conversationId, messageId, from, sentAtMs, summary: words };
}

function idOf(value: unknown): string {
  return typeof value === 'string' && value.length <= LONGEST_ID ? value : '';
}

function summaryOf(words: string): string {
  return plainWords(words.slice(0, LONGEST_SUMMARY));
}
