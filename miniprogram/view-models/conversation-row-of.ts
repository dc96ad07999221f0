import { conversationRow } from './conversation-row';
import { notifyOf } from '../stores/groups/chat-notify';
import { viewerOf } from './viewer-of';
import type { ConversationId } from '../domain/ids';
import type { ConversationRow } from './conversations-data';
import type { Services } from '../stores/services';

/** How a conversation looks in a list now; undefined for one that is gone. Observed: read inside a reaction, it follows all it is made of. */
export function conversationRowOf(
  services: Services,
  conversationId: ConversationId,
  nowMs: number,
): ConversationRow | undefined {
  const { communities, contacts, conversations, drafts, outbox, settings, titles } = services;
  const known = conversations.get(conversationId);
  if (known === undefined) return undefined;
  const conversation = { ...known, notify: notifyOf(known, communities) };
  return conversationRow(conversation, {
    face: titles.faceOf(conversationId, conversation),
    senderRemark: contacts.remarkOf(conversation.lastMessage?.from ?? ''),
    draft: drafts.textOf(conversationId),
    outboxState: outbox.stateOf(conversationId),
    unsent: outbox.newestOf(conversationId),
    isMarkedUnread: conversations.isMarkedUnread(conversationId),
    viewer: viewerOf(services),
    nowMs,
    language: settings.language,
  });
}
