import { action, computed, makeObservable, observable, runInAction } from 'mobx-miniprogram';
import { AccountList } from '../account-list';
import { ok } from '../../kernel/result';
import type { ChatClient } from '../../chat/chat-client';
import type { ChatResult } from '../../chat/chat-result';
import type {
  AcceptTerms,
  FriendRequest,
  FriendRequests,
} from '../../domain/person/friend-request';

const NONE: FriendRequests = { requests: [], unseenCount: 0 };

/** Who asked to become friends with me, and whom I asked: one item once the service has told. */
export class FriendRequestStore extends AccountList<FriendRequests> {
  /** Received requests that were accepted here since the sign-in, newest first. */
  accepted: readonly FriendRequest[] = [];

  constructor(private readonly chat: ChatClient) {
    super(chat, {
      fetch: async () => {
        const found = await chat.friends.requests();
        return found.ok ? ok([found.value]) : found;
      },
      read: (event) => (event.type === 'friend-requests-changed' ? [listed(event)] : undefined),
      idOf: () => '',
    });
    makeObservable<this, 'take' | 'drop' | 'current'>(this, {
      current: computed,
      accepted: observable.ref,
      received: computed,
      sent: computed,
      take: action,
      drop: action,
      clear: action,
    });
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

  /** Agrees; the request is remembered as accepted. */
  async accept(request: FriendRequest, terms?: AcceptTerms): ChatResult<void> {
    const accepted = this.chat.friends.accept(request.userId, terms);
    const answer = await this.answered(request, accepted);
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

  override clear(): void {
    super.clear();
    this.accepted = [];
  }

  private get current(): FriendRequests {
    return this.all[0] ?? NONE;
  }

  /** What is done, or was done elsewhere, is off the list at once. */
  private async answered(request: FriendRequest, answer: ChatResult<void>): ChatResult<void> {
    const answered = await answer;
    if (answered.ok || answered.error.kind === 'not-found') this.drop(request);
    return answered;
  }

  private take(requests: FriendRequests): void {
    this.list.replace([requests]);
  }

  private drop({ userId, direction }: FriendRequest): void {
    const rest = this.current.requests.filter(
      (other) => other.userId !== userId || other.direction !== direction,
    );
    const receivedCount = rest.filter((other) => other.direction === 'received').length;
    this.take({ requests: rest, unseenCount: Math.min(this.unseenCount, receivedCount) });
  }
}

/** The requests of an event alone. */
function listed({ requests, unseenCount }: FriendRequests): FriendRequests {
  return { requests, unseenCount };
}
