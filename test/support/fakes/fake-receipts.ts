import { BUILT_AT_MS } from '../builders';
import { FakeCalls, chatError } from './fake-calls';
import { READ_BY_PEER } from '../../../miniprogram/domain/message/receipt';
import { failed, ok } from '../../../miniprogram/kernel/result';
import { parseConversationId } from '../../../miniprogram/domain/ids';
import { refusalFor } from './fake-shared';
import type { ChatResult } from '../../../miniprogram/chat/chat-result';
import type { FakeAreaHost } from './fake-shared';
import type { Message } from '../../../miniprogram/domain/message/message';
import type { ReadCounts } from '../../../miniprogram/domain/message/receipt';
import type {
  ReaderPage,
  Receiptable,
  ReceiptsClient,
} from '../../../miniprogram/chat/receipts-client';

/** People per page of a read list. */
const PAGE_SIZE = 50;

/** Read receipts without a network. `calls` records, fails and holds. */
export class FakeReceipts implements ReceiptsClient {
  readonly calls = new FakeCalls<keyof ReceiptsClient>();

  constructor(private readonly host: FakeAreaHost) {}

  report(messages: readonly Receiptable[]): ChatResult<void> {
    return this.calls.pass('report', [messages], async () => {
      const refusal = await refusalFor(this.host, 'receipts');
      if (refusal !== undefined) return failed(refusal);
      for (const message of this.wanted(messages, false)) this.read(message);
      return ok(undefined);
    });
  }

  counts(messages: readonly Receiptable[]): ChatResult<ReadonlyMap<string, ReadCounts>> {
    return this.calls.pass('counts', [messages], async () => {
      const refusal = await refusalFor(this.host, 'receipts');
      if (refusal !== undefined) return failed(refusal);
      const counted = this.wanted(messages, true)
        .filter(({ conversationId }) => conversationId.startsWith('group:'))
        .map((message) => [message.id, this.countsOf(message)] as const);
      return ok(new Map(counted));
    });
  }

  readers(message: Receiptable, isRead: boolean, cursor = ''): ChatResult<ReaderPage> {
    return this.calls.pass('readers', [message, isRead, cursor], async () => {
      const refusal = await refusalFor(this.host, 'receipts');
      if (refusal !== undefined) return failed(refusal);
      const [held] = this.wanted([message], true);
      if (held === undefined) return failed(chatError('not-found'));
      const { reads } = this.host.shared();
      const everybody = this.audienceOf(held).filter(
        (userId) => (reads.get(held.id)?.has(userId) === true) === isRead,
      );
      const end = Number(cursor) + PAGE_SIZE;
      const people = everybody.slice(Number(cursor), end).map((userId) => ({
        ...(this.host.account().people.get(userId) ?? { userId, nick: '', avatarUrl: '' }),
        nameCard: '',
      }));
      return ok({ people, ...(end < everybody.length && { cursor: String(end) }) });
    });
  }

  /** A message as history has it, with what its receipt says. */
  stored(message: Message): Message {
    const isRead = message.isOwn && this.host.shared().reads.has(message.id);
    return isRead && message.conversationId.startsWith('direct:')
      ? { ...message, isReadByPeer: true, readByPeerAtMs: BUILT_AT_MS }
      : message;
  }

  /** Those that are held here and have receipts. */
  private wanted(messages: readonly Receiptable[], isOwn: boolean): readonly Message[] {
    return messages.flatMap(({ conversationId, id }) => {
      const held = this.host
        .account()
        .messages(conversationId)
        .find((message) => message.id === id);
      return held?.wantsReceipt === true && held.isOwn === isOwn ? held : [];
    });
  }

  private read(message: Message): void {
    const { reads, tell } = this.host.shared();
    const { userId: me } = this.host.account();
    const readers = reads.get(message.id) ?? new Set<string>();
    if (readers.has(me)) return;
    reads.set(message.id, readers.add(me));
    const isDirect = parseConversationId(message.conversationId)?.kind === 'direct';
    const conversationId = isDirect ? `direct:${me}` : message.conversationId;
    const counts = isDirect ? READ_BY_PEER : this.countsOf(message);
    tell((userId) =>
      userId === message.from
        ? {
            type: 'receipts-changed',
            receipts: [
              {
                conversationId,
                messageId: message.id,
                counts,
                ...(isDirect && { readAtMs: BUILT_AT_MS }),
              },
            ],
          }
        : undefined,
    );
  }

  private countsOf(message: Message): ReadCounts {
    const readCount = this.host.shared().reads.get(message.id)?.size ?? 0;
    return { readCount, unreadCount: this.audienceOf(message).length - readCount };
  }

  private audienceOf({ conversationId, from }: Message): readonly string[] {
    const members = this.host.shared().members.get(conversationId) ?? [];
    return members.filter((userId) => userId !== from);
  }
}
