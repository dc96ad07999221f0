import fc from 'fast-check';
import { Value } from '@sinclair/typebox/value';
import { Report } from '../../server/src/reports/report';
import {
  MOST_EVIDENCE,
  abuseReport,
  evidenceOf,
  parseAbuseReport,
  reportMessage,
} from '../../miniprogram/domain/abuse-report';
import { LONGEST_OUTGOING_BYTES, outgoingBytes } from '../../miniprogram/domain/message/outgoing';
import { REPORT_REASONS, parseReport } from '../../miniprogram/domain/report';
import { buildMessage } from '../support/builders';
import { parseCustomPayload } from '../../miniprogram/domain/message/custom-payload';
import type { AbuseReport } from '../../miniprogram/domain/abuse-report';

const message = buildMessage({ from: 'mo' });

const REPORT: AbuseReport = {
  reportId: 'report-1',
  kind: 'message',
  targetId: message.id,
  targetName: 'Mo',
  reason: 'fraud',
  note: 'He wants my card.',
  evidence: [evidenceOf(message, 'You won!')],
};

const readMessage = (report: AbuseReport) =>
  parseReport(parseCustomPayload(reportMessage(report, '[Report]').data)?.body);

it('is what our server takes, whatever was said', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 900 }),
    fc.constant('夏'.repeat(900)),
  );
  fc.assert(
    fc.property(words, words, fc.constantFrom(...REPORT_REASONS), (note, name, reason) => {
      const evidence = Array.from({ length: 30 }, () => evidenceOf(message, note));
      const report = abuseReport({ ...REPORT, note, targetName: name, reason, evidence });
      expect([...Value.Errors(Report, report)]).toEqual([]);
    }),
  );
});

it('is read from the device as it was kept', () => {
  const report = abuseReport(REPORT);
  expect(parseAbuseReport(JSON.parse(JSON.stringify(report)))).toEqual(report);
});

it.each([
  undefined,
  'text',
  [],
  { ...REPORT, kind: 'planet' },
  { ...REPORT, reason: 'because' },
  { ...REPORT, reportId: '' },
  { ...REPORT, targetId: 'x'.repeat(129) },
  { ...REPORT, note: null },
  { ...REPORT, evidence: 'none' },
])('takes %j for none', (value) => {
  expect(parseAbuseReport(value)).toBeUndefined();
});

it('leaves out evidence that is none, and what is too much of it', () => {
  const [good] = REPORT.evidence;
  const evidence = [null, { ...good, sentAtMs: -1 }, { ...good, from: 7 }, good];
  expect(parseAbuseReport({ ...REPORT, evidence })?.evidence).toEqual([good]);
  const many = Array.from({ length: 99 }, () => good);
  expect(parseAbuseReport({ ...REPORT, evidence: many })?.evidence).toHaveLength(MOST_EVIDENCE);
  fc.assert(fc.property(fc.anything(), (value) => void parseAbuseReport(value)));
});

it('can be sent as a message, to be read by those who look into it', () => {
  expect(readMessage(REPORT)).toEqual({
    reason: 'fraud',
    conversationId: message.conversationId,
    messageId: message.id,
    from: 'mo',
    sentAtMs: message.sentAtMs,
    summary: 'You won!',
  });
  const about = { targetName: 'Team', targetId: 'team', evidence: [] };
  expect(readMessage({ ...REPORT, ...about, kind: 'group' })).toMatchObject({
    conversationId: 'group:team',
    messageId: '',
    from: 'team',
    summary: 'Team · He wants my card.',
  });
  expect(readMessage({ ...REPORT, kind: 'person', targetId: 'mo' })).toMatchObject({
    conversationId: 'direct:mo',
    from: 'mo',
    summary: 'Mo · He wants my card. · You won!',
  });
  const content = reportMessage(
    abuseReport({ ...REPORT, kind: 'person', note: '夏'.repeat(20_000) }),
    '',
  );
  expect(outgoingBytes({ content })).toBeLessThan(LONGEST_OUTGOING_BYTES);
});
