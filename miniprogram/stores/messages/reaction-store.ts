import { ReactionCache } from './reaction-cache';
import { MOST_REACTED_AT_ONCE, applyChanges, toggle } from '../../domain/message/reaction';
import { makeObservable, observable, runInAction } from 'mobx-miniprogram';
import type { ChatClient } from '../../chat/chat-client';
import type { ChatResult } from '../../chat/chat-result';
import type { ChatEvent } from '../../chat/chat-event';
import type { Clock } from '../../platform/platform';
import type { ConversationId } from '../../domain/ids';
import type { Dispose } from '../../kernel/disposables';
import type { Reactable, Reaction, ReactionChange } from '../../domain/message/reaction';

/** Messages that are asked about within this time share a request. */
const GATHER_MS = 50;

/** A change of mine that the service has not confirmed. */
interface Pending {
  readonly messageId: string;
  readonly reactionId: string;
  readonly isMine: boolean;
}

/** Reactions to the messages that were shown, kept true by the service's events. Nobody waits for them: rows hear when they are there. */
export class ReactionStore {
  /** False once the service said that its package lacks them, until the next sign-in. Observed. */
  isAvailable = true;
  private readonly cache = new ReactionCache();
  private waiting: Reactable[] = [];
  private pending: readonly Pending[] = [];
  /** Changes of mine go out one after another, so that a second tap never overtakes the first. */
  private tail: Promise<unknown> = Promise.resolve();
  private cancelFetch: Dispose | undefined;
  private generation = 0;
  private readonly stopListening: Dispose;

  constructor(
    private readonly chat: Pick<ChatClient, 'on' | 'reactions'>,
    private readonly clock: Clock,
  ) {
    makeObservable(this, { isAvailable: observable });
    this.stopListening = chat.on((event) => this.receive(event));
  }

  /** What is known of a message; fetched if nothing is. */
  look(message: Reactable): readonly Reaction[] {
    if (!this.isAvailable) return [];
    if (this.cache.ask(message)) {
      this.waiting.push({ conversationId: message.conversationId, id: message.id });
      this.schedule();
    }
    return this.cache.of(message.id);
  }

  /** Hears the IDs of messages whose reactions are others now. */
  onChange(listener: (messageIds: ReadonlySet<string>) => void): Dispose {
    return this.cache.onChange(listener);
  }

  /** Takes my reaction back, or adds it: shown at once, and undone where the service refuses. */
  async toggle(message: Reactable, reactionId: string): ChatResult<void> {
    const shown = toggle(this.cache.of(message.id), reactionId);
    const isMine = shown.some(({ id, isMine: mine }) => id === reactionId && mine);
    const change = { messageId: message.id, reactionId, isMine };
    this.pending = [...this.pending, change];
    this.cache.put(message, shown);
    const sent = this.tail.then(() =>
      isMine
        ? this.chat.reactions.add(message, reactionId)
        : this.chat.reactions.remove(message, reactionId),
    );
    this.tail = sent;
    const { generation } = this;
    const result = await sent;
    if (generation !== this.generation) return result;
    this.pending = this.pending.filter((other) => other !== change);
    if (!result.ok) this.undo(message, change);
    if (!result.ok && result.error.kind === 'not-available') this.giveUp();
    return result;
  }

  clear(): void {
    this.generation += 1;
    this.cancelFetch?.();
    this.cancelFetch = undefined;
    this.waiting = [];
    this.pending = [];
    this.cache.clear();
    runInAction(() => (this.isAvailable = true));
  }

  dispose(): void {
    this.stopListening();
    this.clear();
  }

  private receive(event: ChatEvent): void {
    if (event.type === 'became-ready') this.askAgain();
    if (event.type !== 'reactions-changed') return;
    const message = this.cache.messageOf(event.messageId);
    if (message === undefined) return;
    const changes = event.changes.map((change) => this.withPending(event.messageId, change));
    this.cache.put(message, applyChanges(this.cache.of(message.id), changes));
    if (changes.some(({ count, isMine }) => count > 0 && isMine === undefined)) {
      this.waiting.push(message);
      this.schedule();
    }
  }

  /** What the service says while a change of mine is still on its way. */
  private withPending(messageId: string, change: ReactionChange): ReactionChange {
    const mine = this.pending.filter(
      (pending) => pending.messageId === messageId && pending.reactionId === change.id,
    );
    const last = mine[mine.length - 1];
    if (last === undefined || change.isMine === undefined || last.isMine === change.isMine)
      return change;
    return { ...change, count: change.count + (last.isMine ? 1 : -1), isMine: last.isMine };
  }

  private undo(message: Reactable, { reactionId, isMine }: Pending): void {
    const known = this.cache.of(message.id);
    const isMineNow = known.some(({ id, isMine: mine }) => id === reactionId && mine);
    if (isMineNow === isMine) this.cache.put(message, toggle(known, reactionId));
  }

  /** Whatever was missed while the connection was away. */
  private askAgain(): void {
    this.waiting = [...this.cache.messages()];
    if (this.waiting.length > 0) this.schedule();
  }

  private schedule(): void {
    this.cancelFetch ??= this.clock.after(GATHER_MS, () => {
      this.cancelFetch = undefined;
      void this.fetch();
    });
  }

  /** The newest wishes first: what is on the screen now. */
  private async fetch(): Promise<void> {
    const { generation } = this;
    const newest = this.waiting[this.waiting.length - 1];
    if (newest === undefined || !this.isAvailable) return;
    const { conversationId } = newest;
    const batch = batchOf(this.waiting, conversationId);
    this.waiting = this.waiting.filter((message) => !batch.has(message.id));
    const known = await this.chat.reactions.of(conversationId, [...batch]);
    if (generation !== this.generation) return;
    if (known.ok) {
      for (const [id, reactions] of known.value) {
        if (this.pending.every(({ messageId }) => messageId !== id))
          this.cache.put({ conversationId, id }, reactions);
      }
    } else if (known.error.kind === 'not-available') {
      this.giveUp();
    } else {
      this.cache.forget(batch);
    }
    if (this.waiting.length > 0) this.schedule();
  }

  private giveUp(): void {
    this.waiting = [];
    runInAction(() => (this.isAvailable = false));
    this.cache.clear();
  }
}

function batchOf(
  messages: readonly Reactable[],
  conversationId: ConversationId,
): ReadonlySet<string> {
  const ids = messages
    .filter((message) => message.conversationId === conversationId)
    .map(({ id }) => id);
  return new Set([...new Set(ids)].slice(-MOST_REACTED_AT_ONCE));
}
