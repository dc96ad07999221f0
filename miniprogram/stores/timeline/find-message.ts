import { failed, ok } from '../../kernel/result';
import { fetchAround } from './history-around';
import { isMessageAt } from '../../domain/message/message-ref';
import type { ChatClient } from '../../chat/chat-client';
import type { ChatErrorKind } from '../../chat/chat-error';
import type { ConversationId } from '../../domain/ids';
import type { Message } from '../../domain/message/message';
import type { MessageRef } from '../../domain/message/message-ref';
import type { Result } from '../../kernel/result';
import type { Timelines } from './timelines';

/** Where messages are looked for. */
export interface MessagePlaces {
  readonly chat: Pick<ChatClient, 'historyFrom'>;
  readonly timelines: Timelines;
}

/** A message, from what is loaded or else from the service's history around its place; `not-found` where neither has it. */
export async function findMessage(
  { chat, timelines }: MessagePlaces,
  conversationId: ConversationId,
  ref: MessageRef,
): Promise<Result<Message, ChatErrorKind>> {
  const { history, close } = timelines.open(conversationId);
  const loaded = history.timeline.find(ref.messageId);
  close();
  if (loaded) return ok(loaded);
  if (ref.sequence === 0 && ref.sentAtMs === 0) return failed('not-found');
  const around = await fetchAround(chat, conversationId, ref);
  if (!around.ok) return failed(around.error.kind);
  const found = around.value.messages.find((message) => isMessageAt(ref, message));
  return found ? ok(found) : failed('not-found');
}
