import { ReportSender } from '../../../../view-models/report-sender';
import { previewOf } from '../../../../i18n/preview';
import { reportContent } from '../../../../domain/report';
import type { Message } from '../../../../domain/message/message';
import type { ReportServices } from '../../../../view-models/report-sender';

/** Reports of messages, with what was seen of them. */
export class MessageReport {
  private readonly sender: ReportSender;

  constructor(private readonly services: ReportServices) {
    this.sender = new ReportSender(services);
  }

  /** False where nobody looks into reports, and for what those say who do. */
  canReport({ conversationId }: Message): boolean {
    return this.sender.canReport(conversationId);
  }

  /** Asks for the reason, and sends the report. */
  async open(message: Message): Promise<void> {
    const seen = previewOf(message.content, this.services.settings.language);
    await this.sender.open((reason, description) =>
      reportContent(message, reason, seen, description),
    );
  }
}
