import { missingCase } from '../../kernel/missing-case';
import type { ConversationStore } from '../conversations/conversation-store';
import type { Message } from '../../domain/message/message';
import type { MessageIndex } from './message-index';
import type { Timeline } from '../timeline/timeline';

/** Indexes what a timeline comes to hold, and takes out what leaves it; the list hears of what was marked as risky while nobody was here. */
export function indexTimeline(
  timeline: Timeline,
  index: Pick<MessageIndex, 'see' | 'remove'>,
  conversations: Pick<ConversationStore, 'withhold'>,
): void {
  const see = (messages: readonly Message[]): void => {
    index.see(messages);
    conversations.withhold(messages);
  };
  timeline.onChange((change) => {
    switch (change.type) {
      case 'reset':
        see(timeline.slice(0, timeline.length));
        return;
      case 'newest-replaced':
        see(timeline.slice(timeline.gap, timeline.length));
        return;
      case 'prepended':
        see(timeline.slice(0, change.count));
        return;
      case 'appended':
        see(timeline.slice(change.index, change.index + change.count));
        return;
      case 'inserted':
      case 'updated':
        see(timeline.slice(change.index, change.index + 1));
        return;
      case 'detached':
        see(timeline.slice(0, timeline.gap));
        return;
      case 'joined':
        return;
      case 'removed':
        index.remove(timeline.conversationId, change.message.id);
        return;
      default:
        missingCase(change);
    }
  });
}
