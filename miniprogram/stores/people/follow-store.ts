import { makeObservable, observable, runInAction } from 'mobx-miniprogram';
import { isFollowed, relationAfter } from '../../domain/person/follow';
import type { ChatClient } from '../../chat/chat-client';
import type { ChatResult } from '../../chat/chat-result';
import type { ChatError } from '../../chat/chat-error';
import type { ChatEvent } from '../../chat/chat-event';
import type { Dispose } from '../../kernel/disposables';
import type { FollowCounts, FollowRelation } from '../../domain/person/follow';

/** People who were looked at and are kept up to date; the oldest go. */
const MOST_LOOKED_AT = 10;

/** Who follows whom among those who are looked at. Following costs extra: once refused, it is neither asked for nor shown. */
export class FollowStore {
  /** Observable. */
  isOffered = true;
  private readonly relations = observable.map<string, FollowRelation>({}, { deep: false });
  private readonly counts = observable.map<string, FollowCounts>({}, { deep: false });
  /** Whether each of them is me, who cannot follow me. */
  private readonly lookedAt = new Map<string, boolean>();
  /** Counts {@link clear}: an answer from before is recognised. */
  private rounds = 0;
  private readonly stopListening: Dispose;

  constructor(private readonly chat: ChatClient) {
    makeObservable(this, { isOffered: observable });
    this.stopListening = chat.on((event) => this.receive(event));
  }

  /** What is between somebody and me; undefined while nobody has said, and of me. Observed. */
  relationOf(userId: string): FollowRelation | undefined {
    return this.isOffered ? this.relations.get(userId) : undefined;
  }

  /** Observed. */
  countsOf(userId: string): FollowCounts | undefined {
    return this.isOffered ? this.counts.get(userId) : undefined;
  }

  /** Somebody is on the screen, or I am; to be said again when the service is back. */
  look(userId: string, isMe: boolean): void {
    this.lookedAt.delete(userId);
    this.lookedAt.set(userId, isMe);
    const [oldest] = this.lookedAt.keys();
    if (this.lookedAt.size > MOST_LOOKED_AT && oldest !== undefined) this.lookedAt.delete(oldest);
    void this.ask(userId, isMe);
  }

  /** Follows somebody or no longer does. It shows at once, and is as it was when the service refuses. */
  async toggle(userId: string): ChatResult<void> {
    const before = this.relations.get(userId) ?? 'none';
    const isFollowing = !isFollowed(before);
    const { rounds } = this;
    const { follows } = this.chat;
    runInAction(() => this.relations.set(userId, relationAfter(before, isFollowing)));
    const done = await (isFollowing ? follows.follow(userId) : follows.unfollow(userId));
    if (rounds !== this.rounds) return done;
    if (done.ok) this.refresh([userId]);
    else {
      runInAction(() => this.relations.set(userId, before));
      this.mind(done.error);
    }
    return done;
  }

  clear(): void {
    this.rounds += 1;
    this.lookedAt.clear();
    runInAction(() => {
      this.isOffered = true;
      this.relations.clear();
      this.counts.clear();
    });
  }

  dispose(): void {
    this.stopListening();
  }

  private async ask(userId: string, isMe: boolean): Promise<void> {
    if (!this.isOffered) return;
    const { rounds } = this;
    const { follows } = this.chat;
    const [counts, relation] = await Promise.all([
      follows.counts(userId),
      isMe ? undefined : follows.relation(userId),
    ]);
    if (rounds !== this.rounds) return;
    runInAction(() => {
      if (counts.ok) this.counts.set(userId, counts.value);
      if (relation?.ok === true) this.relations.set(userId, relation.value);
    });
    if (!counts.ok) this.mind(counts.error);
  }

  /** Those of them who are looked at are asked about anew, and so am I: my counts have changed with theirs. */
  private refresh(userIds: readonly string[]): void {
    for (const [userId, isMe] of this.lookedAt)
      if (isMe || userIds.includes(userId)) void this.ask(userId, isMe);
  }

  private mind({ kind }: ChatError): void {
    if (kind === 'not-available') runInAction(() => (this.isOffered = false));
  }

  private receive(event: ChatEvent): void {
    if (event.type === 'follows-changed') this.refresh(event.userIds);
  }
}
