import { chatError } from './fake-calls';
import { failed, ok } from '../../../miniprogram/kernel/result';
import { utf8ByteLength } from '../../../miniprogram/domain/text/utf8';
import { MOST_REMOVED_AT_ONCE } from '../../../miniprogram/domain/message/message';
import type { ChatError } from '../../../miniprogram/chat/chat-error';
import type { ChatResult } from '../../../miniprogram/chat/chat-result';
import type {
  EditOutcome,
  MessageClient,
  MessageId,
} from '../../../miniprogram/chat/message-client';
import type { FakeChatAccount } from './fake-chat-account';
import type { MergedRecord, RecordPath } from '../../../miniprogram/domain/message/merged-record';
import type { MessageOrigin } from '../../../miniprogram/domain/message/message-origin';
import type { Message } from '../../../miniprogram/domain/message/message';
import type { Result } from '../../../miniprogram/kernel/result';

/** The service refuses a message over 12 KB. */
const LONGEST_BYTES = 12 * 1024;

/** The requests of this area, as the fake's calls name them. */
export type FakeMessageMethod = `messages.${keyof MessageClient}`;

/** What the area needs of the fake client around it. */
export interface FakeMessagesHost {
  account(): FakeChatAccount;
  request<Value>(
    method: FakeMessageMethod,
    args: readonly unknown[],
    run: () => Result<Value, ChatError>,
  ): ChatResult<Value>;
  /** A message says something else now: everybody hears of it. */
  edited(message: Message): void;
  /** The record of a key of {@link FakeChatAccount.records}, whoever merged it. */
  record(key: string): MergedRecord | undefined;
  /** Messages went from this account. */
  removed(): void;
}

/** {@link MessageClient} without a network. */
export class FakeMessages implements MessageClient {
  /** What somebody else has made of a text, by message ID: the next edit of it finds that first. */
  readonly conflicts = new Map<string, string>();

  constructor(private readonly host: FakeMessagesHost) {}

  edit(id: MessageId, text: string): ChatResult<EditOutcome> {
    return this.host.request('messages.edit', [id, text], () => {
      const message = this.find(id);
      if (message === undefined) return failed(chatError('not-found', 20026));
      if (utf8ByteLength(text) > LONGEST_BYTES) return failed(chatError('too-long', 80002));
      const theirs = this.conflicts.get(id.id);
      this.conflicts.delete(id.id);
      const content = { kind: 'text', text: theirs ?? text, mentions: [] } as const;
      const edited = { ...message, content, isEdited: true };
      this.host.edited(edited);
      return ok(
        theirs === undefined
          ? { kind: 'edited', message: edited }
          : { kind: 'conflict', newest: edited },
      );
    });
  }

  remove(ids: readonly MessageId[]): ChatResult<void> {
    return this.host.request('messages.remove', [ids], () => {
      if (ids.length > MOST_REMOVED_AT_ONCE) return failed(chatError('unknown'));
      if (ids.length > 0 && !ids.some((id) => this.find(id))) return failed(chatError('not-found'));
      for (const { conversationId, id } of ids) this.host.account().remove(conversationId, id);
      this.host.removed();
      return ok(undefined);
    });
  }

  record(id: MessageId, path: RecordPath): ChatResult<MergedRecord> {
    return this.host.request('messages.record', [id, path], () => {
      const record = this.host.record(path.length === 0 ? id.id : `${id.id}/${path.join('.')}`);
      return record === undefined ? failed(chatError('not-found')) : ok(record);
    });
  }

  private find({ conversationId, id }: MessageId): Message | undefined {
    return this.host
      .account()
      .messages(conversationId)
      .find((message) => message.id === id);
  }
}

/** Keeps what a merged message holds, records inside it included. */
export function keepRecord(account: FakeChatAccount, messageId: string, origin: MergeOrigin): void {
  const all = account.messages(origin.conversationId);
  const sources = origin.messageIds.flatMap((id) => all.find((message) => message.id === id) ?? []);
  const entries = sources.map(({ from, senderNick, senderAvatarUrl, sentAtMs, content }) => ({
    from,
    name: senderNick || from,
    avatarUrl: senderAvatarUrl,
    sentAtMs,
    content,
  }));
  account.records.set(messageId, { title: origin.title, entries });
  sources.forEach(({ id }, index) => {
    for (const [key, record] of [...account.records]) {
      const [owner, path] = key.split('/');
      if (owner !== id) continue;
      account.records.set([`${messageId}/${index}`, path].filter(Boolean).join('.'), record);
    }
  });
}

type MergeOrigin = Extract<MessageOrigin, { kind: 'merge' }> & { readonly title: string };
