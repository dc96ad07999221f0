import { asRecord } from '../../kernel/json';
import { parseConversationId } from '../../domain/ids';
import { parseMessageRef, writeMessageRef } from '../../domain/message/message-ref';
import type { AccountStorage } from '../session/account-storage';
import type { ConversationId } from '../../domain/ids';
import type { MessageRef } from '../../domain/message/message-ref';

/** Marks kept; the ones set longest ago give way. At some 60 bytes each they stay far below WeChat's 1 MB per key. */
const MOST_MARKS = 300;

/**
 * The last message that was read of each conversation on this device. The service only counts what is unread in a one-to-one chat; where
 * reading stopped is known from here.
 */
export class ReadMarks {
  private readonly marks = new Map<ConversationId, string>();
  private storage: AccountStorage | undefined;

  /** Takes up the marks of an account; anything unreadable in storage counts as none. */
  open(storage: AccountStorage): void {
    this.close();
    this.storage = storage;
    const stored = Object.entries(asRecord(storage.read('read-marks')) ?? {}).slice(-MOST_MARKS);
    for (const [conversationId, text] of stored) {
      if (typeof text === 'string' && parseMessageRef(text) && parseConversationId(conversationId))
        this.marks.set(conversationId, text);
    }
  }

  of(conversationId: ConversationId): MessageRef | undefined {
    return parseMessageRef(this.marks.get(conversationId) ?? '');
  }

  set(conversationId: ConversationId, ref: MessageRef): void {
    const text = writeMessageRef(ref);
    if (this.marks.get(conversationId) === text) return;
    this.marks.delete(conversationId);
    this.marks.set(conversationId, text);
    const [oldest] = this.marks.keys();
    if (this.marks.size > MOST_MARKS && oldest !== undefined) this.marks.delete(oldest);
    this.storage?.write('read-marks', Object.fromEntries(this.marks));
  }

  close(): void {
    this.storage = undefined;
    this.marks.clear();
  }
}
