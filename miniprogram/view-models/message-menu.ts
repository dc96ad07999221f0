import { REVOKE_WINDOW_MS } from '../domain/message';
import { actionStrings } from '../i18n/sections/actions';
import { missingCase } from '../kernel/missing-case';
import { problemText } from '../i18n/problems';
import { runInAction } from 'mobx-miniprogram';
import type { ActionStrings } from '../i18n/sections/actions';
import type { ChatError } from '../chat/chat-error';
import type { Message } from '../domain/message';
import type { Services } from '../stores/services';
import type { Timeline } from '../stores/timeline';

/** What a person can do with one message, in the order of the menu. */
export type MessageAction = 'copy' | 'resend' | 'revoke' | 'remove';

/**
 * The permission rule of the message menu: copying needs words, revoking a sent message of mine inside the window by the service's
 * clock, sending again a failed one. Everything that reached the service, or failed to, can be removed.
 */
export function messageActions(message: Message, serverTimeMs: number): readonly MessageAction[] {
  if (message.revocation) return ['remove'];
  const canRevoke =
    message.isOwn &&
    message.delivery === 'sent' &&
    serverTimeMs - message.sentAtMs <= REVOKE_WINDOW_MS;
  return [
    ...(message.content.kind === 'text' ? (['copy'] as const) : []),
    ...(message.delivery === 'failed' ? (['resend'] as const) : []),
    ...(canRevoke && message.content.kind !== 'tip' ? (['revoke'] as const) : []),
    ...(message.delivery === 'sending' ? [] : (['remove'] as const)),
  ];
}

/** The menu of one message, and what its items do. */
export class MessageMenu {
  constructor(
    private readonly services: Services,
    private readonly timeline: Timeline,
  ) {}

  async open(message: Message): Promise<void> {
    const { chat, platform } = this.services;
    const actions = messageActions(message, chat.serverTimeMs());
    const chosen = await platform.dialogs.choose(actions.map((action) => this.words[action]));
    const action = chosen === undefined ? undefined : actions[chosen];
    if (action) await this.perform(action, message);
  }

  private get words(): ActionStrings {
    return actionStrings[this.services.settings.language];
  }

  private async perform(action: MessageAction, message: Message): Promise<void> {
    switch (action) {
      case 'copy':
        if (message.content.kind === 'text') await this.copy(message.content.text);
        return;
      case 'resend':
        if (message.clientId !== undefined) this.services.outbox.resend(message.clientId);
        return;
      case 'revoke':
        await this.revoke(message);
        return;
      case 'remove':
        await this.remove(message);
        return;
      default:
        missingCase(action);
    }
  }

  private async copy(text: string): Promise<void> {
    const { dialogs } = this.services.platform;
    const { words } = this;
    dialogs.toast((await dialogs.copy(text)) ? words.copied : words.copyFailed);
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
    const removed = await this.services.chat.deleteMessage(message);
    if (removed.ok) this.timeline.remove(message.id);
    else this.toastProblem(removed.error);
  }

  private toastProblem(problem: ChatError): void {
    const { platform, settings } = this.services;
    platform.dialogs.toast(problemText(problem, settings.language));
  }
}
