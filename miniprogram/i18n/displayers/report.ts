import { parseReport } from '../../domain/report';
import type { Language, Translations } from '../language';
import type { MessageDisplayer } from './displayer';
import type { Report, ReportReason } from '../../domain/report';

interface ReportStrings {
  readonly report: string;
  readonly from: string;
  readonly reasons: Readonly<Record<ReportReason, string>>;
}

const strings: Translations<ReportStrings> = {
  'zh-CN': {
    report: '投诉',
    from: '发送者',
    reasons: {
      harassment: '骚扰或辱骂',
      fraud: '欺诈',
      sexual: '色情低俗',
      spam: '垃圾广告',
      illegal: '违法内容',
      other: '其他',
    },
  },
  en: {
    report: 'Report',
    from: 'Sent by',
    reasons: {
      harassment: 'Harassment',
      fraud: 'Fraud',
      sexual: 'Sexual content',
      spam: 'Spam',
      illegal: 'Illegal content',
      other: 'Something else',
    },
  },
};

/** What a reason for a report is called. */
export function reasonText(reason: ReportReason, language: Language): string {
  return strings[language].reasons[reason];
}

/** A report in one line. */
export function reportText(reason: ReportReason, language: Language): string {
  return `[${strings[language].report}] ${reasonText(reason, language)}`;
}

/** Reports, as those see them who look into them, and those who sent them. */
export const reportDisplayer: MessageDisplayer<Report> = {
  parse: parseReport,
  summary: ({ reason }, language) => reportText(reason, language),
  view: ({ reason, from, summary, messageId }, language) => {
    const { report, from: sentBy } = strings[language];
    return {
      kind: 'card',
      card: {
        title: `${report} · ${reasonText(reason, language)}`,
        lines: [summary, `${sentBy} ${from}`],
        action: { kind: 'copy', text: messageId || from },
      },
    };
  },
};
