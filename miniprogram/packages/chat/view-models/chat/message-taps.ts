import { CardTaps } from './card-taps';
import { ChatFiles, isFileMessage } from './chat-files';
import { TargetMenu } from './target-menu';
import { openPlace } from './open-place';
import { isViewable } from '../viewer/media-strip';
import { parseConversationId } from '../../../../domain/ids';
import { withEmoji } from '../../../../i18n/emoji-codes';
import type { Message } from '../../../../domain/message/message';
import type { Services } from '../../../../stores/services';
import type { TapActions } from './tap-data';

/** What of the chat taps need. */
export interface TapContext {
  readonly messageOf: (row: string) => Message | undefined;
  readonly isVisible: () => boolean;
  /** Opens a merged record on a page of its own. */
  readonly openRecord: (message: Message) => void;
  /** Shows a text over the whole screen; empty for none. */
  readonly showText: (text: string) => void;
}

/** What taps on what a message shows do. */
export class MessageTaps implements TapActions {
  private readonly files: ChatFiles;

  constructor(
    private readonly services: Services,
    private readonly context: TapContext,
  ) {
    this.files = new ChatFiles(services, context.isVisible);
  }

  async openTarget(row: string, index: number): Promise<void> {
    const content = this.context.messageOf(row)?.content;
    if (content?.kind === 'text') await new TargetMenu(this.services).open(content.text, index);
  }

  async openCard(row: string, button?: number): Promise<void> {
    const message = this.context.messageOf(row);
    if (message?.content.kind === 'merged') this.context.openRecord(message);
    else if (message && isFileMessage(message)) await this.files.open(message);
    else if (message?.content.kind === 'place') await openPlace(this.services, message.content);
    else if (message && isViewable(message)) this.view(message);
    else if (message) await new CardTaps(this.services).tap(message, button);
  }

  /** The page about whoever sent a message. */
  openSender(row: string): void {
    const message = this.context.messageOf(row);
    if (!message?.from || message.content.kind === 'tip') return;
    const met = parseConversationId(message.conversationId);
    this.services.platform.navigation.open({
      to: 'profile',
      userId: message.from,
      ...(met?.kind === 'group' ? { groupId: met.groupId } : { source: 'chat' }),
    });
  }

  openText(row: string): void {
    const content = this.context.messageOf(row)?.content;
    if (content?.kind === 'text') this.context.showText(withEmoji(content.text));
  }

  closeText(): void {
    this.context.showText('');
  }

  private view({ conversationId, id: messageId }: Message): void {
    this.services.platform.navigation.open({ to: 'viewer', conversationId, messageId });
  }
}
