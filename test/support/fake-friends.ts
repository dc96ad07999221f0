import { FakeCalls, chatError } from './fake-calls';
import { failed, ok } from '../../miniprogram/kernel/result';
import type { ChatResult } from '../../miniprogram/chat/chat-client';
import type { FakeAreaHost } from './fake-shared';
import type { FriendRequestOutcome, FriendsClient } from '../../miniprogram/chat/friends-client';

/** Becoming friends without a network: everybody is asked first. `calls` records, fails and holds. */
export class FakeFriends implements FriendsClient {
  readonly calls = new FakeCalls<keyof FriendsClient>();

  constructor(private readonly host: FakeAreaHost) {}

  ask(userId: string, words: string): ChatResult<FriendRequestOutcome> {
    return this.calls.pass('ask', [userId, words], async () => {
      const refusal = await this.host.refusal();
      if (refusal !== undefined) return failed(refusal);
      const account = this.host.account();
      if (userId === account.userId) return failed(chatError('forbidden', 30515));
      if (account.contacts.some((contact) => contact.userId === userId)) return ok('added');
      this.host.shared().friendRequests.push({ from: account.userId, to: userId, words });
      return ok('asked');
    });
  }
}
