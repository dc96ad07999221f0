import type { Evidence, Report } from '../reports/report';
import type { Services } from '../services';

/** How long whoever is told may take; nobody waits for it. */
const LIMIT_MS = 5000;

/**
 * Lets whoever looks into reports know that there is one: by a webhook that says no more than what kind it is, and by a message of the
 * reporter to a chat account, as configured.
 */
export async function tellOfReport(
  { chat, config, fetch }: Services,
  reporterId: string,
  report: Report,
): Promise<void> {
  const { reportTo, reportWebhookUrl } = config;
  await Promise.all([
    reportWebhookUrl === undefined ? undefined : callWebhook(fetch, reportWebhookUrl, report),
    reportTo === undefined || reportTo === reporterId
      ? undefined
      : chat.sendCustom(reporterId, reportTo, messageOf(report), report.reason),
  ]);
}

/** `msgtype` and `text` are what the robots of WeCom and DingTalk take; the rest is for programs. */
async function callWebhook(
  fetch: Services['fetch'],
  url: string,
  { kind, reason }: Report,
): Promise<void> {
  const content = `xiaoxu-chat: a ${kind} was reported (${reason}). GET /reports shows it.`;
  const body = { msgtype: 'text', text: { content }, event: 'report-received', kind, reason };
  const { ok } = await fetch(url, {
    method: 'POST',
    redirect: 'error',
    signal: AbortSignal.timeout(LIMIT_MS),
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!ok) throw new Error('The webhook did not take it.');
}

/** A report as the mini program shows one: the type and body of its custom message. */
function messageOf(report: Report): object {
  return { type: 'report', version: 1, body: { reason: report.reason, ...aboutOf(report) } };
}

function aboutOf({ kind, targetId, targetName, evidence: [first], note }: Report): object {
  if (kind === 'message' && first !== undefined) return seenOf(first);
  const conversationId = `${kind === 'group' ? 'group' : 'direct'}:${targetId}`;
  const summary = [targetName, note].filter((words) => words !== '').join(' · ');
  return { conversationId, messageId: '', from: targetId, sentAtMs: 0, summary };
}

const seenOf = ({ conversationId, messageId, from, sentAtMs, excerpt }: Evidence): object => ({
  conversationId,
  messageId,
  from,
  sentAtMs,
  summary: excerpt,
});
