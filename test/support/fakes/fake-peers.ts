import type { ChatError } from '../../../miniprogram/chat/chat-error';
import type { ConversationId } from '../../../miniprogram/domain/ids';
import type { Credentials } from '../../../miniprogram/chat/chat-client';
import type { FakeChatAccount } from './fake-chat-account';
import type { MergedRecord } from '../../../miniprogram/domain/message/merged-record';
import type { Message } from '../../../miniprogram/domain/message/message';
import type { Person } from '../../../miniprogram/domain/person/person';
import type { Result } from '../../../miniprogram/kernel/result';
import type { SendOptions } from '../../../miniprogram/domain/message/outgoing';

/** The service behind a fake client: whether it answers, and what becomes of what the client does. */
export interface FakePeers {
  /** Waits for an answer: undefined when the service answers, else why it does not. */
  answers(): Promise<ChatError | undefined>;
  /** Whether these credentials are good. */
  admits(credentials: Credentials): ChatError | undefined;
  /** What the service holds for a person who signs in. */
  accountOf(userId: string): FakeChatAccount;
  /** Gives the message its sequence and time and passes it on; an error when the service refuses it. */
  sent(message: Message, options: SendOptions): Result<Message, ChatError>;
  /** Calls back when the service answers again, after a request that it never answered. */
  whenBack(callback: () => void): void;
  revoked(message: Message): void;
  edited(message: Message): void;
  /** What a merged message holds, by the keys of {@link FakeChatAccount.records}. */
  recordOf(key: string): MergedRecord | undefined;
  read(conversationId: ConversationId): void;
  profileChanged(person: Person): void;
  /** Everybody whom the service knows. */
  everybody(): readonly FakeChatAccount[];
  /** The groups of somebody are others than before. */
  groupsChanged(account: FakeChatAccount): void;
}
