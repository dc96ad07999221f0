import { REPORT_REASONS, reportContent } from './report';
import { asRecord } from '../kernel/json';
import { conversationIdOf } from './ids';
import { plainLine, plainWords } from './text/plain-words';
import type { Message } from './message/message';
import type { MessageContent } from './message/message-content';
import type { ReportReason } from './report';

/** What our server takes (`POST /reports`), in UTF-16 units and messages. */
const LONGEST_ID = 128;
const LONGEST_NAME = 200;
const LONGEST_NOTE = 500;
const LONGEST_EXCERPT = 200;
export const MOST_EVIDENCE = 20;

const KINDS = ['person', 'group', 'message'] as const;

/** A message that shows what is complained about, and what the reporter saw of it. */
export interface ReportEvidence {
  readonly conversationId: string;
  readonly messageId: string;
  readonly from: string;
  readonly sentAtMs: number;
  readonly excerpt: string;
}

/** Whom or what a report is about. */
export interface ReportSubject {
  readonly kind: (typeof KINDS)[number];
  /** The user, group or message ID. */
  readonly targetId: string;
  /** What the reporter calls them, or whoever sent the message. */
  readonly targetName: string;
}

/** A report as our server takes it. */
export interface AbuseReport extends ReportSubject {
  /** The same report may be sent again under it. */
  readonly reportId: string;
  readonly reason: ReportReason;
  /** The reporter's own words; empty where there are none. */
  readonly note: string;
  readonly evidence: readonly ReportEvidence[];
}

/** @param seen the message in one line */
export function evidenceOf(message: Message, seen: string): ReportEvidence {
  const { conversationId, id, from } = message;
  const sentAtMs = Math.max(0, Math.round(message.sentAtMs));
  return { conversationId, messageId: id, from, sentAtMs, excerpt: excerptOf(seen) };
}

/** The report with everything as long as our server takes it. */
export function abuseReport(report: AbuseReport): AbuseReport {
  return {
    ...report,
    targetName: plainLine(report.targetName, LONGEST_NAME),
    note: plainWords(report.note.trim().slice(0, LONGEST_NOTE)),
    evidence: report.evidence.slice(0, MOST_EVIDENCE),
  };
}

/**
 * The report as a message, for a server that takes none.
 * @param description what clients that know no reports show
 */
export function reportMessage(
  { kind, targetId, targetName, reason, note, evidence: [first] }: AbuseReport,
  description: string,
): Extract<MessageContent, { kind: 'custom' }> {
  if (kind === 'message' && first !== undefined) {
    const { messageId: id, excerpt, ...about } = first;
    return reportContent({ id, ...about }, reason, excerpt, description);
  }
  const conversationId = conversationIdOf(
    kind === 'group' ? { kind, groupId: targetId } : { kind: 'direct', userId: targetId },
  );
  const about = { conversationId, id: '', from: targetId, sentAtMs: first?.sentAtMs ?? 0 };
  const words = [targetName, note, first?.excerpt ?? ''].filter((part) => part !== '');
  return reportContent(about, reason, words.join(' · '), description);
}

/** What was kept on the device; undefined for what is none. */
export function parseAbuseReport(value: unknown): AbuseReport | undefined {
  const fields = asRecord(value) ?? {};
  const kind = KINDS.find((known) => known === fields['kind']);
  const reason = REPORT_REASONS.find((known) => known === fields['reason']);
  const { reportId, targetId, targetName, note, evidence } = fields;
  if (kind === undefined || reason === undefined) return undefined;
  if (!isId(reportId) || !isId(targetId) || !Array.isArray(evidence)) return undefined;
  if (typeof targetName !== 'string' || typeof note !== 'string') return undefined;
  const seen = evidence.slice(0, MOST_EVIDENCE).flatMap((part) => parseEvidence(part) ?? []);
  return abuseReport({ reportId, kind, targetId, targetName, reason, note, evidence: seen });
}

function parseEvidence(value: unknown): ReportEvidence | undefined {
  const { conversationId, messageId, from, sentAtMs, excerpt } = asRecord(value) ?? {};
  if (!isId(conversationId) || !isId(messageId) || !isId(from)) return undefined;
  if (typeof sentAtMs !== 'number' || !Number.isSafeInteger(sentAtMs) || sentAtMs < 0)
    return undefined;
  return { conversationId, messageId, from, sentAtMs, excerpt: excerptOf(excerpt) };
}

const excerptOf = (seen: unknown): string => plainLine(seen, LONGEST_EXCERPT);

const isId = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST_ID;
