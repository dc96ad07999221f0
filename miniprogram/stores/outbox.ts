import { action, makeObservable, observable, runInAction } from 'mobx-miniprogram';
import { LONGEST_TEXT_BYTES } from '../domain/message';
import { Emitter } from '../kernel/emitter';
import { failed, ok } from '../kernel/result';
import { parseUnsent } from '../domain/unsent';
import { utf8ByteLength } from '../domain/utf8';
import type { AccountStorage } from './account-storage';
import type { ChatClient } from '../chat/chat-client';
import type { ChatError } from '../chat/chat-error';
import type { ConversationId } from '../domain/ids';
import type { Dispose } from '../kernel/disposables';
import type { Message } from '../domain/message';
import type { Person } from '../domain/person';
import type { Result } from '../kernel/result';
import type { Timelines } from './timelines';
import type { UnsentText } from '../domain/unsent';

/** What the outbox holds of a text: where it is, and why it stopped. */
interface OutboxItem extends UnsentText {
  readonly state: 'sending' | 'failed';
  readonly problem?: ChatError;
}

/**
 * Everything on its way out. A text is on the timeline from the moment it is composed; it leaves the outbox when the service has it.
 * One conversation's texts go out one after another, in the order they were composed. What failed stays, also across restarts,
 * until it is sent again or deleted.
 */
export class Outbox {
  private readonly items = observable.map<string, OutboxItem>({}, { deep: false });
  private readonly tails = new Map<ConversationId, Promise<void>>();
  private readonly failures = new Emitter<readonly [Message, ChatError]>();
  private storage: AccountStorage | undefined;
  private me: Person | undefined;
  private composed = 0;

  constructor(
    private readonly chat: ChatClient,
    private readonly timelines: Timelines,
  ) {
    makeObservable(this, { open: action, close: action, sendText: action, resend: action });
  }

  /** Takes up what the account left unsent: it shows as failed, since nobody knows how far it came. */
  open(storage: AccountStorage, me: Person): void {
    this.close();
    this.storage = storage;
    this.me = me;
    for (const unsent of parseUnsent(storage.read('outbox')))
      this.items.set(unsent.clientId, { ...unsent, state: 'failed' });
  }

  close(): void {
    this.items.clear();
    this.tails.clear();
    this.storage = undefined;
    this.me = undefined;
  }

  /** The state that a conversation's row shows for what is still here. */
  stateOf(conversationId: ConversationId): '' | 'sending' | 'failed' {
    const states = [...this.items.values()].filter(
      (item) => item.conversationId === conversationId,
    );
    if (states.some((item) => item.state === 'failed')) return 'failed';
    return states.length > 0 ? 'sending' : '';
  }

  /** The newest text of a conversation that is still here. */
  newestOf(conversationId: ConversationId): UnsentText | undefined {
    return [...this.items.values()]
      .filter((item) => item.conversationId === conversationId)
      .reduce<UnsentText | undefined>(
        (newest, item) => (newest && newest.composedAtMs > item.composedAtMs ? newest : item),
        undefined,
      );
  }

  /** Hears of each text that could not be sent, and why. */
  onFailed(listener: (message: Message, problem: ChatError) => void): Dispose {
    return this.failures.on(([message, problem]) => listener(message, problem));
  }

  /** Why a message failed; undefined for one that did not. */
  problemOf(clientId: string): ChatError | undefined {
    return this.items.get(clientId)?.problem;
  }

  /** Puts what is unsent in a conversation onto its timeline, after its history was loaded. What got through after all is dropped. */
  restore(conversationId: ConversationId, isKnown: (clientId: string) => boolean): void {
    for (const item of [...this.items.values()]) {
      if (item.conversationId !== conversationId) continue;
      if (isKnown(item.clientId) && item.state === 'failed') this.drop(item.clientId);
      else this.timelines.put(this.messageOf(item));
    }
  }

  /** Composes and sends. Fails at once, with nothing composed, on a text over the limit. */
  sendText(conversationId: ConversationId, text: string): Result<string, 'too-long'> {
    if (utf8ByteLength(text) > LONGEST_TEXT_BYTES) return failed('too-long');
    // Whatever the clocks say, what is written now comes after what was read before.
    const composedAtMs = Math.max(
      this.chat.serverTimeMs(),
      this.timelines.newestAtMs(conversationId),
    );
    const clientId = `${composedAtMs.toString(36)}-${(this.composed++).toString(36)}-${randomPart()}`;
    this.update({ clientId, conversationId, text, composedAtMs, state: 'sending' });
    this.enqueue(clientId, conversationId);
    return ok(clientId);
  }

  /** Sends a failed text again, as the same message. */
  resend(clientId: string): void {
    const item = this.items.get(clientId);
    if (item?.state !== 'failed') return;
    const { problem: _, ...unsent } = item;
    this.update({ ...unsent, state: 'sending' });
    this.enqueue(clientId, item.conversationId);
  }

  /** Gives up on a failed text: it leaves the outbox and the timeline. */
  discard(clientId: string): void {
    const item = this.items.get(clientId);
    if (item?.state !== 'failed') return;
    this.drop(clientId);
    this.timelines.remove(item.conversationId, localIdOf(clientId));
  }

  private enqueue(clientId: string, conversationId: ConversationId): void {
    const before = this.tails.get(conversationId) ?? Promise.resolve();
    this.tails.set(
      conversationId,
      before.then(() => this.deliver(clientId)),
    );
  }

  private async deliver(clientId: string): Promise<void> {
    const item = this.items.get(clientId);
    if (item?.state !== 'sending') return;
    const { conversationId, text } = item;
    const storage = this.storage;
    const sent = await this.chat.send({ kind: 'text', clientId, conversationId, text });
    // The account may have changed while the service was thinking.
    if (this.storage !== storage) return;
    runInAction(() => {
      if (sent.ok) {
        this.drop(clientId);
        this.timelines.put({ ...sent.value, clientId });
      } else {
        const stopped: OutboxItem = { ...item, state: 'failed', problem: sent.error };
        this.update(stopped);
        this.failures.emit([this.messageOf(stopped), sent.error]);
      }
    });
  }

  private update(item: OutboxItem): void {
    this.items.set(item.clientId, item);
    this.save();
    this.timelines.put(this.messageOf(item));
  }

  private drop(clientId: string): void {
    this.items.delete(clientId);
    this.save();
  }

  private save(): void {
    const unsent: UnsentText[] = [...this.items.values()].map(
      ({ clientId, conversationId, text, composedAtMs }) => ({
        clientId,
        conversationId,
        text,
        composedAtMs,
      }),
    );
    this.storage?.write('outbox', unsent);
  }

  private messageOf(item: OutboxItem): Message {
    return {
      id: localIdOf(item.clientId),
      clientId: item.clientId,
      conversationId: item.conversationId,
      from: this.me?.userId ?? '',
      isOwn: true,
      sentAtMs: item.composedAtMs,
      sequence: 0,
      content: { kind: 'text', text: item.text, mentions: [] },
      senderNick: this.me?.nick ?? '',
      senderNameCard: '',
      senderAvatarUrl: this.me?.avatarUrl ?? '',
      delivery: item.state,
      isReadByPeer: false,
      isEdited: false,
    };
  }
}

function localIdOf(clientId: string): string {
  return `local:${clientId}`;
}

/** Keeps IDs composed in the same millisecond on two devices apart. */
function randomPart(): string {
  return Math.floor(Math.random() * 36 ** 5).toString(36);
}
