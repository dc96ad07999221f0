import { ChatFiles, isFileMessage } from '../chat/chat-files';
import { ChatNotice } from '../chat/chat-notice';
import { ChatPins } from '../chat/chat-pins';
import { ChatReactions } from './chat-reactions';
import { ChatTranslations } from '../chat/chat-translations';
import { ReportSender } from '../../../../view-models/report-sender';
import { actionStrings } from '../../../../i18n/sections/actions';
import type { ChatList } from '../chat/chat-list';
import type { Disposables } from '../../../../kernel/disposables';
import type { MenuContext } from './message-menu';
import type { Message } from '../../../../domain/message/message';
import type { MessageAction } from '../../../../domain/message/message-permissions';
import type { PinContext } from '../chat/chat-pins';
import type { QuickReaction } from './reaction-data';
import type { Services } from '../../../../stores/services';

/** The actions of the menu that are carried out here. */
export type ExtraAction = Extract<
  MessageAction,
  'favourite' | 'pin' | 'translate' | 'remind' | 'report' | 'share-file'
>;

/**
 * What is done to messages beside writing and deleting them: reactions, favourites, pins, translations, reminders, reports and files passed on; and
 * what a group wants everybody to read.
 */
export class MessageExtras implements MenuContext {
  readonly reactions: ChatReactions;
  readonly pins: ChatPins;
  readonly notice: ChatNotice;
  private readonly translations: ChatTranslations;
  private readonly report: ReportSender;
  private isToBeRead = false;
  private isLeft = false;

  constructor(
    private readonly services: Services,
    list: ChatList,
    private readonly context: PinContext,
    disposables: Disposables,
  ) {
    this.reactions = new ChatReactions(services, list, context, disposables);
    this.pins = new ChatPins(services, context, disposables);
    this.notice = new ChatNotice(services, context.conversationId, context.patch, disposables);
    this.translations = new ChatTranslations(services, list, context.tell, disposables);
    this.report = new ReportSender(services);
    disposables.add(() => this.leave());
  }

  quickFor(message: Message): readonly QuickReaction[] {
    return this.reactions.quickFor(message);
  }

  allows(action: MessageAction, message: Message): boolean {
    if (action === 'share') return message.conversationId.startsWith('group:');
    if (action === 'pin') return this.pins.canPin;
    if (action === 'translate') return this.translations.isAvailable;
    return action !== 'report' || this.report.canReport(message.conversationId);
  }

  isDone(action: MessageAction, message: Message): boolean {
    if (action === 'pin') return this.pins.isPinned(message);
    return action === 'translate' && this.translations.isShown(message);
  }

  async perform(action: ExtraAction, message: Message): Promise<void> {
    if (action === 'pin') await this.pins.toggle(message);
    else if (action === 'translate') await this.translations.toggle(message);
    else if (action === 'report') await this.report.openMessage(message);
    else if (action === 'favourite') this.keep(message);
    else if (action === 'share-file') await this.shareFile(message);
    else this.remind();
  }

  /** The chat looks unread in the list once I leave it: as long as I look at it, everything in it counts as read. */
  private remind(): void {
    const { platform, settings } = this.services;
    this.isToBeRead = true;
    platform.dialogs.toast(actionStrings[settings.language].reminded);
  }

  private keep(message: Message): void {
    const { favourites, platform, settings } = this.services;
    const { kept, keptNot } = actionStrings[settings.language];
    platform.dialogs.toast(favourites.add(message) ? kept : keptNot);
  }

  private async shareFile(message: Message): Promise<void> {
    const files = new ChatFiles(this.services, () => !this.isLeft);
    if (isFileMessage(message)) await files.share(message);
  }

  private leave(): void {
    this.isLeft = true;
    if (this.isToBeRead) this.services.conversations.markUnread(this.context.conversationId);
  }
}
