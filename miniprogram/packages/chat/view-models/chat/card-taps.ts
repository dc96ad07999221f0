import { LinkOpener } from './link-opener';
import { messageDisplayers } from '../../../../i18n/displayers/message-displayers';
import { missingCase } from '../../../../kernel/missing-case';
import type { CardAction } from '../../../../i18n/displayers/displayer';
import type { LinkServices } from './link-opener';
import type { Message } from '../../../../domain/message/message';

/** Carries out what a tap on a card, or on a button of it, is meant to do. */
export class CardTaps {
  private readonly links: LinkOpener;

  constructor(private readonly services: LinkServices) {
    this.links = new LinkOpener(services);
  }

  /** @param button the index of a button; the card itself without */
  async tap(message: Message, button?: number): Promise<void> {
    if (message.content.kind !== 'custom' || message.revocation) return;
    const displayed = messageDisplayers.read(message.content.data);
    const view = displayed?.view(this.services.settings.language);
    if (view?.kind !== 'card') return;
    const { card } = view;
    const action = button === undefined ? card.action : card.buttons?.[button]?.action;
    if (action?.kind === 'handle') {
      const { conversationId, id: messageId, from } = message;
      displayed?.handle(action.name, { conversationId, messageId, from });
    } else if (action) await this.run(action);
  }

  private async run(action: Exclude<CardAction, { kind: 'handle' }>): Promise<void> {
    switch (action.kind) {
      case 'open':
        this.services.platform.navigation.open(action.route);
        return;
      case 'link':
        await this.links.open(action.url);
        return;
      case 'copy':
        await this.links.copy(action.text);
        return;
      default:
        missingCase(action);
    }
  }
}
