import { REPORT_REASONS } from '../domain/report';
import { actionStrings } from '../i18n/sections/actions';
import { conversationIdOf } from '../domain/ids';
import { reasonText, reportText } from '../i18n/displayers/report';
import type { ConversationId } from '../domain/ids';
import type { OutgoingContent } from '../domain/message/outgoing';
import type { ReportReason } from '../domain/report';
import type { Services } from '../stores/services';

export type ReportServices = Pick<Services, 'outbox' | 'platform' | 'reportTo' | 'settings'>;

/** Reports go as messages to whoever looks into them; the outbox sees to it that they arrive. */
export class ReportSender {
  constructor(private readonly services: ReportServices) {}

  /** False where nobody looks into reports, and for those who do. */
  canReport(conversationId: ConversationId): boolean {
    return this.services.reportTo !== '' && conversationId !== this.receiver;
  }

  /**
   * Asks for the reason, and sends the report.
   * @param contentOf the report as a message; gets the reason and what clients that know no reports show
   */
  async open(
    contentOf: (reason: ReportReason, description: string) => OutgoingContent,
  ): Promise<void> {
    const { outbox, platform, settings } = this.services;
    const { language } = settings;
    const names = REPORT_REASONS.map((reason) => reasonText(reason, language));
    const chosen = await platform.dialogs.choose(names);
    const reason = chosen === undefined ? undefined : REPORT_REASONS[chosen];
    if (reason === undefined) return;
    outbox.send(this.receiver, contentOf(reason, reportText(reason, language)));
    platform.dialogs.toast(actionStrings[language].reportSent);
  }

  private get receiver(): ConversationId {
    return conversationIdOf({ kind: 'direct', userId: this.services.reportTo });
  }
}
