import { observable, runInAction } from 'mobx-miniprogram';
import type { ChatClient } from '../../chat/chat-client';
import type { ChatEvent } from '../../chat/chat-event';
import type { Clock } from '../../platform/platform';
import type { Dispose } from '../../kernel/disposables';
import type { UserStatus } from '../../chat/presence-client';

/** People who come into sight within this time share a request. The SDK refuses more than 20 of a kind in 5 s (code 2996). */
const GATHER_MS = 500;

/** People whom one request may name: the service's limit. */
const MOST_FOLLOWED_AT_ONCE = 100;

/** How long to wait after a refusal for asking too often: the SDK's own window. */
const TOO_OFTEN_WAIT_MS = 5_000;

/** Whether people whom somebody looks at are online. Nobody else is asked about, and nobody is followed while nobody looks. */
export class StatusStore {
  private readonly onlineIds = observable.set<string>();
  private readonly words = observable.map<string, string>();
  private readonly followed = new Set<string>();
  private waiting: string[] = [];
  private cancelAsk: Dispose | undefined;
  private isMissing = false;
  /** Counts {@link clear}: an answer from before is recognised. */
  private rounds = 0;
  private readonly stopListening: Dispose;

  constructor(
    private readonly chat: ChatClient,
    private readonly clock: Clock,
  ) {
    this.stopListening = chat.on((event) => this.receive(event));
  }

  /** Whether somebody who was seen is online. Observed, each by themselves. */
  isOnline(userId: string): boolean {
    return this.onlineIds.has(userId);
  }

  /** What somebody who was seen says that they are doing; empty while they are away. Observed, each by themselves. */
  wordsOf(userId: string): string {
    return this.words.get(userId) ?? '';
  }

  /** These people are on the screen. */
  see(userIds: readonly string[]): void {
    if (this.isMissing) return;
    for (const userId of userIds) {
      if (this.followed.has(userId)) continue;
      this.followed.add(userId);
      this.waiting.push(userId);
    }
    this.schedule(GATHER_MS);
  }

  /** Nobody looks any more. What is known stays, so that nothing blinks when somebody looks again. */
  leave(): void {
    const followed = [...this.followed].filter((userId) => !this.waiting.includes(userId));
    this.rest();
    for (let start = 0; start < followed.length; start += MOST_FOLLOWED_AT_ONCE) {
      void this.chat.presence.unfollow(followed.slice(start, start + MOST_FOLLOWED_AT_ONCE));
    }
  }

  clear(): void {
    this.forget();
    this.isMissing = false;
  }

  dispose(): void {
    this.stopListening();
    this.clear();
  }

  private rest(): void {
    this.rounds += 1;
    this.cancelAsk?.();
    this.cancelAsk = undefined;
    this.waiting = [];
    this.followed.clear();
  }

  private forget(): void {
    this.rest();
    runInAction(() => {
      this.onlineIds.clear();
      this.words.clear();
    });
  }

  private receive(event: ChatEvent): void {
    // Also friends whom nobody looks at are told of, where the console says so; and late ones about those who were left.
    if (event.type === 'statuses-changed' && !this.isMissing) this.take(event.statuses);
    if (event.type !== 'became-ready') return;
    // A new connection follows nobody.
    this.waiting = [...this.followed];
    this.schedule(GATHER_MS);
  }

  private take(statuses: readonly UserStatus[]): void {
    runInAction(() => {
      for (const { userId, isOnline, words } of statuses) {
        if (isOnline) this.onlineIds.add(userId);
        else this.onlineIds.delete(userId);
        if (isOnline && words !== '') this.words.set(userId, words);
        else this.words.delete(userId);
      }
    });
  }

  private schedule(waitMs: number): void {
    if (this.waiting.length === 0) return;
    this.cancelAsk ??= this.clock.after(waitMs, () => {
      this.cancelAsk = undefined;
      void this.ask();
    });
  }

  private async ask(): Promise<void> {
    const { rounds } = this;
    const batch = this.waiting.splice(0, MOST_FOLLOWED_AT_ONCE);
    if (this.waiting.length > 0) this.schedule(GATHER_MS);
    const statuses = await this.chat.presence.follow(batch);
    if (rounds !== this.rounds) return;
    if (statuses.ok) this.take(statuses.value);
    else if (statuses.error.kind === 'not-available') this.miss();
    else if (statuses.error.kind === 'too-often') this.askLater(batch);
    // Who is not signed in yet asks for all of them when they are.
    else if (statuses.error.kind !== 'not-ready')
      for (const userId of batch) this.followed.delete(userId);
  }

  /** States cost extra, and are not bought: nothing shows them any more. */
  private miss(): void {
    this.forget();
    this.isMissing = true;
  }

  private askLater(batch: readonly string[]): void {
    this.cancelAsk?.();
    this.cancelAsk = undefined;
    this.waiting.unshift(...batch);
    this.schedule(TOO_OFTEN_WAIT_MS);
  }
}
