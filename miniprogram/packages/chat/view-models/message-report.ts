import { REPORT_REASONS, reportContent } from '../../../domain/report';
import { actionStrings } from '../../../i18n/sections/actions';
import { conversationIdOf } from '../../../domain/ids';
import { previewOf } from '../../../i18n/preview';
import { reasonText, reportText } from '../../../i18n/displayers/report';
import type { Message } from '../../../domain/message';
import type { Services } from '../../../stores/services';

type ReportServices = Pick<Services, 'outbox' | 'platform' | 'reportTo' | 'settings'>;

/** Reports of messages, which go as messages to whoever looks into them. */
export class MessageReport {
  constructor(private readonly services: ReportServices) {}

  /** False where nobody looks into reports, and for what those say who do. */
  canReport({ conversationId }: Message): boolean {
    return this.services.reportTo !== '' && conversationId !== this.receiver;
  }

  /** Asks for the reason, and sends the report with what was seen. The outbox sees to it that it arrives. */
  async open(message: Message): Promise<void> {
    const { outbox, platform, settings } = this.services;
    const { language } = settings;
    const names = REPORT_REASONS.map((reason) => reasonText(reason, language));
    const chosen = await platform.dialogs.choose(names);
    const reason = chosen === undefined ? undefined : REPORT_REASONS[chosen];
    if (reason === undefined) return;
    const seen = previewOf(message.content, language);
    outbox.send(this.receiver, reportContent(message, reason, seen, reportText(reason, language)));
    platform.dialogs.toast(actionStrings[language].reportSent);
  }

  private get receiver(): string {
    return conversationIdOf({ kind: 'direct', userId: this.services.reportTo });
  }
}
