import { action, computed, makeObservable, observable, runInAction } from 'mobx-miniprogram';
import { LoadedList } from './loaded-list';
import { ok } from '../kernel/result';
import type { ChatClient, ChatResult } from '../chat/chat-client';
import type { Dispose } from '../kernel/disposables';
import type { FriendRequest, FriendRequests } from '../domain/friend-request';
import type { ListState } from './loaded-list';

const NONE: FriendRequests = { requests: [], unseenCount: 0 };

/** Who asked to become friends with me, and whom I asked. */
export class FriendRequestStore {
  /** Received requests that were accepted here since the sign-in, newest first. */
  accepted: readonly FriendRequest[] = [];
  /** One item once the service has told. */
  private readonly list: LoadedList<FriendRequests>;
  private readonly stopListening: Dispose;

  constructor(private readonly chat: ChatClient) {
    this.list = new LoadedList(() => this.fetch());
    makeObservable<this, 'take' | 'drop' | 'current'>(this, {
      current: computed,
      accepted: observable.ref,
      received: computed,
      sent: computed,
      take: action,
      drop: action,
      clear: action,
    });
    this.stopListening = chat.on((event) => {
      if (event.type === 'friend-requests-changed') this.take(event);
      if (event.type === 'became-ready') void this.load();
    });
  }

  get state(): ListState {
    return this.list.state;
  }

  get received(): readonly FriendRequest[] {
    return this.current.requests.filter(({ direction }) => direction === 'received');
  }

  get sent(): readonly FriendRequest[] {
    return this.current.requests.filter(({ direction }) => direction === 'sent');
  }

  /** Received requests that I have not seen. */
  get unseenCount(): number {
    return this.current.unseenCount;
  }

  async load(): Promise<void> {
    await this.list.load();
  }

  /** Agrees; the request is remembered as accepted. */
  async accept(request: FriendRequest): ChatResult<void> {
    const answer = await this.answered(request, this.chat.friends.accept(request.userId));
    if (answer.ok)
      runInAction(() => {
        const others = this.accepted.filter(({ userId }) => userId !== request.userId);
        this.accepted = [request, ...others];
      });
    return answer;
  }

  refuse(request: FriendRequest): ChatResult<void> {
    return this.answered(request, this.chat.friends.refuse(request.userId));
  }

  forget(request: FriendRequest): ChatResult<void> {
    return this.answered(request, this.chat.friends.forget(request));
  }

  /** I look at the received requests: the badge goes, here and on my other devices. */
  async markSeen(): Promise<void> {
    if (this.unseenCount === 0) return;
    const seen = await this.chat.friends.markSeen();
    if (seen.ok) this.take({ ...this.current, unseenCount: 0 });
  }

  clear(): void {
    this.list.clear();
    this.accepted = [];
  }

  dispose(): void {
    this.stopListening();
  }

  private get current(): FriendRequests {
    return this.list.items[0] ?? NONE;
  }

  private async fetch(): ChatResult<readonly FriendRequests[]> {
    const found = await this.chat.friends.requests();
    return found.ok ? ok([found.value]) : found;
  }

  /** What is done, or was done elsewhere, is off the list at once. */
  private async answered(request: FriendRequest, answer: ChatResult<void>): ChatResult<void> {
    const answered = await answer;
    if (answered.ok || answered.error.kind === 'not-found') this.drop(request);
    return answered;
  }

  private take({ requests, unseenCount }: FriendRequests): void {
    this.list.replace([{ requests, unseenCount }]);
  }

  private drop({ userId, direction }: FriendRequest): void {
    const rest = this.current.requests.filter(
      (other) => other.userId !== userId || other.direction !== direction,
    );
    const receivedCount = rest.filter((other) => other.direction === 'received').length;
    this.take({ requests: rest, unseenCount: Math.min(this.unseenCount, receivedCount) });
  }
}
