import { BUILT_AT_MS, ME, buildConversation, buildMessage, lastMessageOf, text } from './builders';
import { FakeChatAccount } from './fakes/fake-chat-account';
import type { Conversation } from '../../miniprogram/domain/conversation/conversation';
import type { ConversationId } from '../../miniprogram/domain/ids';
import type { Message } from '../../miniprogram/domain/message/message';

const MINUTE_MS = 60_000;

/** Words of exactly 40 ASCII characters. */
export const FORTY_CHARACTERS = 'The quick brown fox jumps over it again.';

/**
 * `count` texts of a conversation, one a minute, the newest a minute before the app is opened. Every third from the end is mine; IDs
 * and words have a fixed width, so that bytes compare.
 */
export function seededHistory(
  conversationId: ConversationId,
  count: number,
  isMine: (fromEnd: number) => boolean = (fromEnd) => fromEnd % 3 === 0,
): readonly Message[] {
  const isGroup = conversationId.startsWith('group:');
  return Array.from({ length: count }, (_, index) =>
    buildMessage({
      id: `message-${String(index).padStart(7, '0')}`,
      conversationId,
      from: isMine(count - index) ? ME : 'mo',
      sentAtMs: BUILT_AT_MS - (count - index) * MINUTE_MS,
      sequence: isGroup ? index + 1 : 0,
      content: text(`Text number ${String(index).padStart(7, '0')} of this chat`),
    }),
  );
}

/** Holds a history that is already sorted, and its conversation in the list. */
export function seedChat(
  account: FakeChatAccount,
  history: readonly Message[],
  conversation: Partial<Conversation> = {},
): void {
  const newest = history.at(-1);
  if (newest === undefined) throw new Error('an empty history');
  const { conversationId } = newest;
  account.setHistory(conversationId, history);
  account.conversations.set(
    conversationId,
    buildConversation({ conversationId, lastMessage: lastMessageOf(newest), ...conversation }),
  );
}

/** An account with `count` one-to-one conversations, a minute apart, the newest first: `direct:u0000000` and on. */
export function seededList(count: number): FakeChatAccount {
  const account = new FakeChatAccount(ME);
  for (let index = 0; index < count; index += 1) {
    const userId = listedUser(index);
    const message = buildMessage({
      conversationId: `direct:${userId}`,
      from: userId,
      sentAtMs: BUILT_AT_MS - (index + 1) * MINUTE_MS,
      content: text('See you tomorrow'),
    });
    const conversation = buildConversation({
      target: { kind: 'direct', userId },
      lastMessage: lastMessageOf(message),
    });
    account.conversations.set(conversation.conversationId, conversation);
  }
  return account;
}

/** The person whose conversation is `index` rows below the top of a seeded list. */
export function listedUser(index: number): string {
  return `u${String(index).padStart(7, '0')}`;
}
