import { REPORT_REASONS, reportContent } from '../../../miniprogram/domain/report';
import { buildMessage } from '../../support/builders';
import { messageDisplayers } from '../../../miniprogram/i18n/displayers/message-displayers';
import { reasonText, reportText } from '../../../miniprogram/i18n/displayers/report';

const { data } = reportContent(buildMessage({ from: 'mo' }), 'fraud', 'Win a car', '');

it('tells a report in one line and as a card, in both languages', () => {
  const shown = messageDisplayers.read(data);
  expect(shown?.summary('zh-CN')).toBe('[投诉] 欺诈');
  expect(shown?.summary('en')).toBe('[Report] Fraud');
  expect(shown?.view('en')).toMatchObject({
    kind: 'card',
    card: { title: 'Report · Fraud', lines: ['Win a car', 'Sent by mo'] },
  });
});

it('has different words for each reason', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    const names = REPORT_REASONS.map((reason) => reasonText(reason, language));
    expect(new Set(names).size).toBe(REPORT_REASONS.length);
  }
  expect(reportText('spam', 'zh-CN')).toBe('[投诉] 垃圾广告');
});
