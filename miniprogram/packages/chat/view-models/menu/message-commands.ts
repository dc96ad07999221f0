import { actionStrings } from '../../../../i18n/sections/actions';
import { messageRefOf } from '../../../../domain/message/message-ref';
import { missingCase } from '../../../../kernel/missing-case';
import { problemText } from '../../../../i18n/problems';
import { runInAction } from 'mobx-miniprogram';
import type { ActionStrings } from '../../../../i18n/sections/actions';
import type { ChatError } from '../../../../chat/chat-error';
import type { ExtraAction } from './message-extras';
import type { Message } from '../../../../domain/message/message';
import type { MessageAction } from '../../../../domain/message/message-permissions';
import type { Services } from '../../../../stores/services';
import type { Timeline } from '../../../../stores/timeline/timeline';

/** What the commands ask of the chat around them. */
export interface CommandContext {
  /** Puts the words of a revoked message of mine back into the composer. */
  editAgain(message: Message): void;
  /** Takes the words of a text of mine into the composer, to be changed for everybody. */
  edit(message: Message): void;
  /** Check marks appear, with this message checked. */
  select(message: Message): void;
  /** What is sent next answers the message. */
  quote(message: Message): void;
  /** Keeps, pins, translates, reports, or reminds of it. */
  perform(action: ExtraAction, message: Message): Promise<void>;
}

/** Carries out what was chosen for a message. */
export class MessageCommands {
  constructor(
    private readonly services: Pick<
      Services,
      'chat' | 'forwarding' | 'outbox' | 'platform' | 'removals' | 'settings' | 'voiceTexts'
    >,
    private readonly timeline: Timeline,
    private readonly context: CommandContext,
  ) {}

  async perform(action: MessageAction, message: Message): Promise<void> {
    switch (action) {
      case 'copy':
        if (message.content.kind === 'text') await this.copy(message.content.text);
        return;
      case 'transcribe':
        await this.transcribe(message);
        return;
      case 'resend':
        if (message.clientId !== undefined) this.services.outbox.resend(message.clientId);
        return;
      case 'revoke':
        await this.revoke(message);
        return;
      case 'forward':
        this.forward(message);
        return;
      case 'edit':
        this.context.edit(message);
        return;
      case 'select':
        this.context.select(message);
        return;
      case 'edit-again':
        this.context.editAgain(message);
        return;
      case 'share':
        // WeChat asks the page for the card.
        return;
      case 'quote':
        this.context.quote(message);
        return;
      case 'favourite':
      case 'pin':
      case 'translate':
      case 'remind':
      case 'report':
      case 'share-file':
        await this.context.perform(action, message);
        return;
      case 'remove':
        await this.remove(message);
        return;
      case 'details':
        this.openDetails(message);
        return;
      default:
        missingCase(action);
    }
  }

  private get words(): ActionStrings {
    return actionStrings[this.services.settings.language];
  }

  private async transcribe(message: Message): Promise<void> {
    const asked = await this.services.voiceTexts.ask(message);
    if (!asked.ok) this.toastProblem(asked.error);
  }

  private async copy(text: string): Promise<void> {
    const { dialogs } = this.services.platform;
    const { words } = this;
    dialogs.toast((await dialogs.copy(text)) ? words.copied : words.copyFailed);
  }

  /** A merged record on a page of its own. */
  openRecord({ content, delivery, conversationId, id: messageId }: Message): void {
    if (content.kind !== 'merged' || delivery !== 'sent') return;
    const { navigation } = this.services.platform;
    navigation.open({ to: 'record', conversationId, messageId, path: [] });
  }

  private forward(message: Message): void {
    const { forwarding, platform } = this.services;
    const { conversationId } = message;
    forwarding.begin({ mode: 'each', conversationId, messages: [message] });
    platform.navigation.open({ to: 'forward' });
  }

  private async revoke(message: Message): Promise<void> {
    const revoked = await this.services.chat.revoke(message);
    if (!revoked.ok) {
      this.toastProblem(revoked.error);
      return;
    }
    const current = this.timeline.find(message.id) ?? message;
    const revocation = { by: message.from, byName: '' };
    runInAction(() => this.timeline.put({ ...current, revocation }));
  }

  private async remove(message: Message): Promise<void> {
    const { words } = this;
    const isConfirmed = await this.services.platform.dialogs.confirm({
      title: words.removeMessageTitle,
      text: words.removeMessageText,
      confirm: words.remove,
      cancel: words.cancel,
      isDestructive: true,
    });
    if (!isConfirmed) return;
    if (message.delivery === 'failed' && message.clientId !== undefined) {
      this.services.outbox.discard(message.clientId);
      return;
    }
    const { problem } = await this.services.removals.remove([message], () =>
      this.timeline.remove(message.id),
    );
    if (problem) this.toastProblem(problem);
  }

  private openDetails(message: Message): void {
    const { conversationId } = message;
    const { navigation } = this.services.platform;
    navigation.open({ to: 'message-details', conversationId, message: messageRefOf(message) });
  }

  private toastProblem(problem: ChatError): void {
    const { platform, settings } = this.services;
    platform.dialogs.toast(problemText(problem, settings.language));
  }
}
