import { ConversationMenu } from '../../../view-models/conversation-menu';
import { communityNotifyOf } from '../../../stores/groups/chat-notify';
import { actionStrings } from '../../../i18n/sections/actions';
import { communityStrings } from '../../../i18n/sections/community';
import { missingCase } from '../../../kernel/missing-case';
import { removeTopic } from './topic-removal';
import { topicWords } from '../../../i18n/topic-words';
import type { Conversation } from '../../../domain/conversation/conversation';
import type { Services } from '../../../stores/services';

type Action = 'mute' | 'read' | 'about' | 'remove';

/** What a person can do to a topic from its row. */
export class TopicMenu {
  private readonly chats: ConversationMenu;

  constructor(private readonly services: Services) {
    this.chats = new ConversationMenu(services);
  }

  /** @param mayRun whether topics are mine to delete */
  async open({ conversationId, target }: Conversation, mayRun: boolean): Promise<void> {
    const conversation = this.services.conversations.get(conversationId);
    if (conversation === undefined || target.kind !== 'group') return;
    // One's own choice changes nothing where the community is quieter.
    const isStill = communityNotifyOf(conversationId, this.services.communities) !== 'notify';
    const actions: readonly Action[] = [
      ...(isStill ? [] : (['mute'] as const)),
      ...(conversation.unreadCount > 0 ? (['read'] as const) : []),
      'about',
      ...(mayRun ? (['remove'] as const) : []),
    ];
    const words = actions.map((action) => this.wordOf(action, conversation));
    const chosen = await this.services.platform.dialogs.choose(words);
    const action = chosen === undefined ? undefined : actions[chosen];
    if (action !== undefined) await this.perform(action, conversation, target.groupId);
  }

  private wordOf(action: Action, { notify }: Conversation): string {
    const { language } = this.services.settings;
    const words = actionStrings[language];
    switch (action) {
      case 'mute':
        return notify === 'notify' ? words.mute : words.unmute;
      case 'read':
        return words.markRead;
      case 'about':
        return topicWords(language).about;
      case 'remove':
        return communityStrings[language].remove;
      default:
        return missingCase(action);
    }
  }

  private async perform(
    action: Action,
    { conversationId }: Conversation,
    topicId: string,
  ): Promise<void> {
    switch (action) {
      case 'mute':
        return this.chats.toggleMute(conversationId);
      case 'read':
        return this.chats.toggleRead(conversationId);
      case 'about':
        this.services.platform.navigation.open({ to: 'topic', topicId });
        return;
      case 'remove':
        await removeTopic(this.services, topicId);
        return;
      default:
        missingCase(action);
    }
  }
}
