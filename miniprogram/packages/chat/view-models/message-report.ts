import { REPORT_REASONS, reportContent } from '../../../domain/report';
import { actionStrings } from '../../../i18n/sections/actions';
import { conversationIdOf } from '../../../domain/ids';
import { previewOf } from '../../../i18n/preview';
import { reasonText, reportText } from '../../../i18n/displayers/report';
import type { ConversationId } from '../../../domain/ids';
import type { Message } from '../../../domain/message';
import type { Services } from '../../../stores/services';

type ReportServices = Pick<
  Services,
  'chat' | 'outbox' | 'platform' | 'reportTo' | 'settings' | 'titles'
>;

/** Reports of messages and chats, which go as messages to whoever looks into them. */
export class MessageReport {
  constructor(private readonly services: ReportServices) {}

  /** False where nobody looks into reports, and for what those say who do. */
  canReport({ conversationId }: Pick<Message, 'conversationId'>): boolean {
    return this.services.reportTo !== '' && conversationId !== this.receiver;
  }

  /** Asks for the reason, and sends the report with what was seen. The outbox sees to it that it arrives. */
  async open(message: Message): Promise<void> {
    await this.send(message, previewOf(message.content, this.services.settings.language));
  }

  /** The same for all that is said in a chat. */
  async openChat(conversationId: ConversationId): Promise<void> {
    const { chat, titles } = this.services;
    const { id: from, name } = titles.faceOf(conversationId);
    const sentAtMs = chat.serverTimeMs();
    await this.send({ conversationId, id: conversationId, from, sentAtMs }, name);
  }

  private async send(subject: Parameters<typeof reportContent>[0], seen: string): Promise<void> {
    const { outbox, platform, settings } = this.services;
    const { language } = settings;
    const names = REPORT_REASONS.map((reason) => reasonText(reason, language));
    const chosen = await platform.dialogs.choose(names);
    const reason = chosen === undefined ? undefined : REPORT_REASONS[chosen];
    if (reason === undefined) return;
    outbox.send(this.receiver, reportContent(subject, reason, seen, reportText(reason, language)));
    platform.dialogs.toast(actionStrings[language].reportSent);
  }

  private get receiver(): string {
    return conversationIdOf({ kind: 'direct', userId: this.services.reportTo });
  }
}
