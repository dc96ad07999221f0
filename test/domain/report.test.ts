import * as fc from 'fast-check';
import { LONGEST_OUTGOING_BYTES, outgoingBytes } from '../../miniprogram/domain/message/outgoing';
import { REPORT_REASONS, parseReport, reportContent } from '../../miniprogram/domain/report';
import { buildMessage } from '../support/builders';
import { parseCustomPayload } from '../../miniprogram/domain/message/custom-payload';

const message = buildMessage({ from: 'mo' });

it('carries which message it is, what was seen of it, and why', () => {
  for (const reason of REPORT_REASONS) {
    const { data, description } = reportContent(message, reason, 'Buy this!', '[Report]');
    expect(description).toBe('[Report]');
    expect(parseCustomPayload(data)?.type).toBe('report');
    expect(parseReport(parseCustomPayload(data)?.body)).toEqual({
      reason,
      conversationId: message.conversationId,
      messageId: message.id,
      from: 'mo',
      sentAtMs: message.sentAtMs,
      summary: 'Buy this!',
    });
  }
});

it('can be sent, whatever was said', () => {
  const content = reportContent(message, 'spam', '\u202e' + '夏'.repeat(20_000), '');
  expect(outgoingBytes({ content })).toBeLessThan(LONGEST_OUTGOING_BYTES);
  expect(parseReport(parseCustomPayload(content.data)?.body)?.summary).not.toContain('\u202e');
});

const body = {
  reason: 'spam',
  conversationId: 'direct:mo',
  messageId: 'm1',
  from: 'mo',
  sentAtMs: 1,
  summary: 'x',
};

it.each([
  undefined,
  'text',
  { ...body, reason: 'because' },
  { ...body, from: 7 },
  { ...body, conversationId: 'x'.repeat(129) },
  { ...body, sentAtMs: NaN },
])('takes %j for no report', (value) => {
  expect(parseReport(value)).toBeUndefined();
});

it('reads whatever anybody writes without throwing', () => {
  fc.assert(fc.property(fc.anything(), (value) => void parseReport(value)));
  expect(parseReport({ ...body, summary: {} })?.summary).toBe('');
});
