import { actionStrings } from '../i18n/sections/actions';
import { missingCase } from '../kernel/missing-case';
import { problemText } from '../i18n/problems';
import type { ActionStrings } from '../i18n/sections/actions';
import type { ChatResult } from '../chat/chat-result';
import type { Conversation } from '../domain/conversation/conversation';
import type { ConversationId } from '../domain/ids';
import type { Services } from '../stores/services';

type Action = 'pin' | 'mute' | 'read' | 'remove';

/** What a person can do to a conversation from its row, with the questions and the words for what went wrong. */
export class ConversationMenu {
  constructor(private readonly services: Services) {}

  /** The long-press menu. */
  async open(conversationId: ConversationId): Promise<void> {
    const conversation = this.services.conversations.get(conversationId);
    if (conversation === undefined) return;
    const actions = actionsOf(conversation);
    const words = actions.map((action) => this.wordOf(action, conversation));
    const chosen = await this.services.platform.dialogs.choose(words);
    const action = chosen === undefined ? undefined : actions[chosen];
    if (action !== undefined) await this.perform(action, conversationId);
  }

  async togglePin(conversationId: ConversationId): Promise<void> {
    const { conversations } = this.services;
    const isPinned = conversations.get(conversationId)?.isPinned ?? false;
    await this.told(conversations.pin(conversationId, !isPinned));
  }

  async toggleMute(conversationId: ConversationId): Promise<void> {
    const { conversations } = this.services;
    const isMuted = conversations.get(conversationId)?.notify !== 'notify';
    await this.told(conversations.setNotify(conversationId, isMuted ? 'notify' : 'muted'));
  }

  /** Has the messages of a group not delivered at all; afterwards it is muted. */
  async toggleBlocked(conversationId: ConversationId): Promise<void> {
    const { conversations } = this.services;
    const isBlocked = conversations.get(conversationId)?.notify === 'blocked';
    await this.told(conversations.setNotify(conversationId, isBlocked ? 'muted' : 'blocked'));
  }

  async toggleRead(conversationId: ConversationId): Promise<void> {
    const { conversations } = this.services;
    if (this.isUnread(conversationId)) await this.told(conversations.markRead(conversationId));
    else conversations.markUnread(conversationId);
  }

  /** Asks how: the history stays unless the person says otherwise, and that is asked twice. */
  async remove(conversationId: ConversationId): Promise<void> {
    const { conversations, platform } = this.services;
    const { words } = this;
    const chosen = await platform.dialogs.choose([
      words.removeKeepingHistory,
      words.removeWithHistory,
    ]);
    if (chosen === undefined) return;
    const clearHistory = chosen === 1;
    if (clearHistory && !(await this.isSureToClear())) return;
    const isRemoved = await this.told(conversations.remove(conversationId, { clearHistory }));
    if (isRemoved && clearHistory) this.forget(conversationId);
  }

  /** Asks first; the conversation stays in the list, empty. */
  async clear(conversationId: ConversationId): Promise<void> {
    const { chat, platform } = this.services;
    const { words } = this;
    const isConfirmed = await platform.dialogs.confirm({
      title: words.clearHistoryTitle,
      text: words.clearHistoryText,
      confirm: words.clear,
      cancel: words.cancel,
      isDestructive: true,
    });
    if (!isConfirmed || !(await this.told(chat.clearHistory(conversationId)))) return;
    this.forget(conversationId);
    platform.dialogs.toast(words.cleared);
  }

  /** The messages are gone: nothing of them stays here. */
  private forget(conversationId: ConversationId): void {
    this.services.timelines.forget(conversationId);
    this.services.index.forget(conversationId);
  }

  private get words(): ActionStrings {
    return actionStrings[this.services.settings.language];
  }

  private isUnread(conversationId: ConversationId): boolean {
    const { conversations } = this.services;
    const unreadCount = conversations.get(conversationId)?.unreadCount ?? 0;
    return unreadCount > 0 || conversations.isMarkedUnread(conversationId);
  }

  private isSureToClear(): Promise<boolean> {
    const { words } = this;
    return this.services.platform.dialogs.confirm({
      title: words.removeWithHistoryTitle,
      text: words.removeWithHistoryText,
      confirm: words.remove,
      cancel: words.cancel,
      isDestructive: true,
    });
  }

  private wordOf(action: Action, { conversationId, isPinned, notify }: Conversation): string {
    const { words } = this;
    switch (action) {
      case 'pin':
        return isPinned ? words.unpin : words.pin;
      case 'mute':
        return notify === 'notify' ? words.mute : words.unmute;
      case 'read':
        return this.isUnread(conversationId) ? words.markRead : words.markUnread;
      case 'remove':
        return words.removeConversation;
      default:
        return missingCase(action);
    }
  }

  private perform(action: Action, conversationId: ConversationId): Promise<void> {
    switch (action) {
      case 'pin':
        return this.togglePin(conversationId);
      case 'mute':
        return this.toggleMute(conversationId);
      case 'read':
        return this.toggleRead(conversationId);
      case 'remove':
        return this.remove(conversationId);
      default:
        return missingCase(action);
    }
  }

  /** Says what went wrong, if anything did; true when nothing did. */
  private async told(request: ChatResult<void>): Promise<boolean> {
    const result = await request;
    const { platform, settings } = this.services;
    if (!result.ok) platform.dialogs.toast(problemText(result.error, settings.language));
    return result.ok;
  }
}

/** The service's own channel can be neither pinned nor muted. */
function actionsOf({ target }: Conversation): readonly Action[] {
  return target.kind === 'system' ? ['read', 'remove'] : ['pin', 'mute', 'read', 'remove'];
}
