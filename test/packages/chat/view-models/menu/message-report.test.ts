import { MessageReport } from '../../../../../miniprogram/packages/chat/view-models/menu/message-report';
import { REPORT_REASONS, parseReport } from '../../../../../miniprogram/domain/report';
import { buildMessage, text } from '../../../../support/builders';
import { buildSignedInApp } from '../../../../support/test-app';
import { parseCustomPayload } from '../../../../../miniprogram/domain/message/custom-payload';
import { settle } from '../../../../support/fakes/fake-platform';
import type { Outgoing } from '../../../../../miniprogram/domain/message/outgoing';

const spam = buildMessage({ from: 'mo', content: text('Buy this! '.repeat(100)) });

async function setUp(reportTo = 'safety') {
  const { services, chat, platform } = await buildSignedInApp({ reportTo });
  const sent = () => chat.calls.of('send').map(([outgoing]) => outgoing as Outgoing);
  return { report: new MessageReport(services), sent, dialogs: platform.dialogs };
}

it('asks why, and sends what was seen to those who look into it', async () => {
  const { report, sent, dialogs } = await setUp();
  dialogs.willChoose('垃圾广告');
  await report.open(spam);
  await settle();
  expect(dialogs.menus[0]).toHaveLength(REPORT_REASONS.length);
  expect(dialogs.toasts).toEqual(['投诉已提交，我们会尽快处理']);
  const [outgoing] = sent();
  expect(outgoing).toMatchObject({
    conversationId: 'direct:safety',
    content: { kind: 'custom', description: '[投诉] 垃圾广告' },
  });
  const data = outgoing?.content.kind === 'custom' ? outgoing.content.data : '';
  const read = parseReport(parseCustomPayload(data)?.body);
  expect(read).toMatchObject({ reason: 'spam', messageId: spam.id, from: 'mo' });
  expect(read?.summary).toContain('Buy this!');
});

it('sends nothing when no reason is chosen', async () => {
  const { report, sent, dialogs } = await setUp();
  await report.open(spam);
  await settle();
  expect([sent(), dialogs.toasts]).toEqual([[], []]);
});

it('is not there where nobody looks into reports, nor for what those say who do', async () => {
  expect((await setUp('')).report.canReport(spam)).toBe(false);
  const { report } = await setUp();
  expect(report.canReport(spam)).toBe(true);
  expect(report.canReport({ ...spam, conversationId: 'direct:safety' })).toBe(false);
});
