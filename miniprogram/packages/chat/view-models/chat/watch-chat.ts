import { ChatReading } from './chat-reading';
import { Disposables } from '../../../../kernel/disposables';
import { communityOfTopic, parseConversationId } from '../../../../domain/ids';
import { reaction, when } from 'mobx-miniprogram';
import type { ChatError } from '../../../../chat/chat-error';
import type { Conversation } from '../../../../domain/conversation/conversation';
import type { ConversationId } from '../../../../domain/ids';
import type { Dispose } from '../../../../kernel/disposables';
import type { MessageRef } from '../../../../domain/message/message-ref';
import type { Services } from '../../../../stores/services';
import type { TimelineHistory } from '../../../../stores/timeline/timeline-history';

/** What watching needs of the chat around it. */
export interface WatchedChat {
  readonly isVisible: () => boolean;
  /** Hears the conversation before its unread messages are reported as read. */
  readonly willReport: (conversation: Conversation) => void;
  /** Every row says the same in other words. */
  readonly refreshAll: () => void;
  /** Says why something was not sent. */
  readonly tell: (problem: ChatError) => void;
  /** Shows a message that was asked for while the chat is open. */
  readonly jumpTo: (ref: MessageRef) => void;
}

/** Asks once the group is known: a chat may open before. Work groups know no mutes, live rooms do not tell, and nobody mutes an owner. */
function lookIfMuted(
  { communities, groups, mutes }: Services,
  conversationId: ConversationId,
): Dispose {
  const target = parseConversationId(conversationId);
  const groupId = target?.kind === 'group' ? target.groupId : '';
  const communityId = communityOfTopic(groupId);
  const group = () =>
    communityId === undefined ? groups.get(groupId) : communities.get(communityId);
  return when(
    () => group() !== undefined,
    () => {
      const { type, myRole } = group() ?? {};
      if (type === undefined || myRole === 'owner') return;
      if (type !== 'work' && type !== 'live') void mutes.look(groupId);
    },
  );
}

/** The conversation was deleted meanwhile, on another device: what it held may be gone as well. */
function lookWhatIsLeft(services: Services, history: TimelineHistory): Dispose {
  const { conversationId } = history.timeline;
  return reaction(
    () => services.conversations.get(conversationId) !== undefined,
    (isListed) => {
      const canAsk = services.session.state.kind === 'ready';
      const isClosed = services.titles.closedReason(conversationId) !== '';
      if (!isListed && canAsk && !isClosed) void history.loadNewest();
    },
  );
}

/**
 * What goes on by itself while a chat is open: arrivals are read, texts that waited for it are sent, rows follow the language,
 * refusals are told, and somebody who is sent to it sees the message.
 */
export function watchChat(
  services: Services,
  history: TimelineHistory,
  chat: WatchedChat,
): Disposables {
  const { timeline } = history;
  const { conversationId } = timeline;
  const disposables = new Disposables();
  const reading = new ChatReading(services, conversationId, chat.isVisible, chat.willReport);
  reading.start();
  disposables.add(() => reading.dispose());
  disposables.add(
    timeline.onChange((change) => {
      if (change.type === 'inserted' && !timeline.at(change.index)?.isOwn) reading.arrived();
    }),
  );
  const isSent = (clientId: string) => timeline.findByKey(clientId)?.delivery === 'sent';
  disposables.add(
    reaction(
      () => history.state === 'ready',
      (isReady) => {
        if (isReady) services.outbox.restore(conversationId, isSent);
      },
      { fireImmediately: true },
    ),
  );
  disposables.add(lookWhatIsLeft(services, history));
  disposables.add(reaction(() => services.settings.language, chat.refreshAll));
  disposables.add(
    services.platform.navigation.onReturn((route) => {
      if (route.conversationId === conversationId && route.at) chat.jumpTo(route.at);
    }),
  );
  disposables.add(
    services.outbox.onRefused((message, problem) => {
      if (message.conversationId === conversationId) chat.tell(problem);
    }),
  );
  disposables.add(lookIfMuted(services, conversationId));
  return disposables;
}
