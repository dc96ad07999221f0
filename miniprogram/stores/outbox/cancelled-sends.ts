import { asRecord } from '../../kernel/json';
import { isPassing } from './problem-kinds';
import { isSame, reconcile } from './reconcile';
import { parseConversationId } from '../../domain/ids';
import { runInAction } from 'mobx-miniprogram';
import type { AccountStorage } from '../session/account-storage';
import type { ChatClient } from '../../chat/chat-client';
import type { ChatError } from '../../chat/chat-error';
import type { ConversationId } from '../../domain/ids';
import type { Message } from '../../domain/message/message';
import type { OutboxItem } from './outbox-item';
import type { Result } from '../../kernel/result';
import type { Timelines } from '../timeline/timelines';

/** What is remembered of a message that was cancelled while nobody knew whether it would get through. */
export type CancelledSend = Pick<
  OutboxItem,
  'clientId' | 'conversationId' | 'composedAtMs' | 'messageId'
>;

/** Cancelled messages that are remembered; the rest of a broken or hostile value is not believed. */
const MOST_CANCELLED = 50;

/** Longest ID that is believed. The SDK's are below 64 characters. */
const LONGEST_ID = 128;

/**
 * Messages that a person cancelled on their way out. Nothing can stop a send that is under way, so what gets through after all is taken
 * back: at once, when it is heard of late, or when the app is opened again.
 */
export class CancelledSends {
  private readonly sends = new Map<string, CancelledSend>();
  /** Those of which it is not known yet whether they got through. They outlive the app. */
  private readonly open = new Set<string>();
  private storage: AccountStorage | undefined;

  constructor(
    private readonly chat: Pick<ChatClient, 'history' | 'revoke'>,
    private readonly timelines: Pick<Timelines, 'put' | 'remove'>,
  ) {}

  /** Takes up what the account left open. */
  start(storage: AccountStorage): void {
    this.stop();
    this.storage = storage;
    for (const send of parseCancelled(storage.read('cancelled'))) this.remember(send);
  }

  stop(): void {
    this.sends.clear();
    this.open.clear();
    this.storage = undefined;
  }

  /** A message was cancelled while a try was under way, or after one of which nobody knows the end. */
  add({ clientId, conversationId, composedAtMs, messageId }: CancelledSend): void {
    this.remember({ clientId, conversationId, composedAtMs, ...(messageId && { messageId }) });
    this.save();
  }

  /** How the try that was under way ended. */
  settle(clientId: string, outcome: Result<Message, ChatError>): void {
    const send = this.sends.get(clientId);
    if (send === undefined) return;
    if (outcome.ok) void this.takeBack(send, outcome.value);
    else if (isPassing(outcome.error)) void this.lookFor([send]);
    else this.close(clientId);
  }

  /** Whether a message that was heard of is one of these: it is then taken back, and nobody is to show it. */
  catches(message: Message): boolean {
    const send = [...this.sends.values()].find((candidate) => isSame(candidate, message));
    if (send) void this.takeBack(send, message);
    return send !== undefined;
  }

  /** The service is ready: looks for what is still open. */
  async lookUp(): Promise<void> {
    const all = [...this.open].flatMap((clientId) => this.sends.get(clientId) ?? []);
    for (const conversationId of new Set(all.map((send) => send.conversationId)))
      await this.lookFor(all.filter((send) => send.conversationId === conversationId));
  }

  private async lookFor(sends: readonly CancelledSend[]): Promise<void> {
    const [first] = sends;
    const { storage } = this;
    if (first === undefined) return;
    const found = await reconcile(this.chat, first.conversationId, sends);
    if (!found.ok || storage !== this.storage) return;
    for (const send of sends) {
      const message = found.value.sent.get(send.clientId);
      if (message) await this.takeBack(send, message);
      else this.close(send.clientId);
    }
  }

  /** What cannot be taken back any more is shown: others see it too. */
  private async takeBack(send: CancelledSend, message: Message): Promise<void> {
    const { storage } = this;
    const isStillMine = () => storage === this.storage && this.sends.has(send.clientId);
    runInAction(() => this.timelines.remove(message.conversationId, message.id));
    const revoked = await this.chat.revoke(message);
    if (!isStillMine()) return;
    if (!revoked.ok && isPassing(revoked.error)) return;
    this.sends.delete(send.clientId);
    this.close(send.clientId);
    if (!revoked.ok) runInAction(() => this.timelines.put({ ...message, clientId: send.clientId }));
  }

  private remember(send: CancelledSend): void {
    this.sends.set(send.clientId, send);
    this.open.add(send.clientId);
    const [oldest] = this.sends.keys();
    if (this.sends.size <= MOST_CANCELLED || oldest === undefined) return;
    this.sends.delete(oldest);
    this.open.delete(oldest);
  }

  /** Its end is known. Until the app is closed it is still caught, should it be heard of after all. */
  private close(clientId: string): void {
    if (this.open.delete(clientId)) this.save();
  }

  private save(): void {
    const open = [...this.open].flatMap((clientId) => this.sends.get(clientId) ?? []);
    if (open.length > 0) this.storage?.write('cancelled', open);
    else this.storage?.remove('cancelled');
  }
}

/** Reads a stored list of cancelled messages; entries that are not whole are left out. */
export function parseCancelled(value: unknown): readonly CancelledSend[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MOST_CANCELLED).flatMap((entry: unknown) => {
    const { clientId, conversationId, composedAtMs, messageId } = asRecord(entry) ?? {};
    if (!isId(clientId) || !isConversation(conversationId)) return [];
    if (typeof composedAtMs !== 'number' || !Number.isFinite(composedAtMs)) return [];
    return [{ clientId, conversationId, composedAtMs, ...(isId(messageId) && { messageId }) }];
  });
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_ID;
}

function isConversation(value: unknown): value is ConversationId {
  return typeof value === 'string' && parseConversationId(value) !== undefined;
}
