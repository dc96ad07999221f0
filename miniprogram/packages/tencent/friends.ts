import { TYPES } from './sdk';
import { fieldsOf } from './from-sdk/fields';
import { friendSourceToSdk } from './to-sdk/friend-source';
import { friendRequestsFromSdk } from './from-sdk/friend-request';
import { ok } from '../../kernel/result';
import type { ChatResult } from '../../chat/chat-result';
import type {
  AcceptTerms,
  FriendRequest,
  FriendRequests,
} from '../../domain/person/friend-request';
import type { FriendSource } from '../../domain/person/friend-source';
import type { FriendRequestOutcome, FriendsClient } from '../../chat/friends-client';
import type { Sdk } from './sdk';
import type { SdkRequest } from './requests';

/** The other side has to agree. */
const WAITING = 30539;

const ALREADY_FRIENDS = 30520;

/** Becoming friends on the SDK. */
export class TencentFriends implements FriendsClient {
  constructor(private readonly request: SdkRequest) {}

  async ask(
    userId: string,
    words: string,
    source?: FriendSource,
  ): ChatResult<FriendRequestOutcome> {
    const answer = await this.request(
      (sdk) =>
        sdk.addFriend({
          to: userId,
          source: friendSourceToSdk(source),
          wording: words,
          type: TYPES.SNS_ADD_TYPE_BOTH,
        }),
      (data) => (fieldsOf(data)['code'] === WAITING ? 'asked' : 'added'),
    );
    return !answer.ok && answer.error.code === ALREADY_FRIENDS ? ok('added') : answer;
  }

  requests(): ChatResult<FriendRequests> {
    return this.request((sdk) => sdk.getFriendApplicationList(), friendRequestsFromSdk);
  }

  accept(userId: string, { remark, isOneWay }: AcceptTerms = {}): ChatResult<void> {
    const type = isOneWay ? TYPES.SNS_APPLICATION_AGREE : TYPES.SNS_APPLICATION_AGREE_AND_ADD;
    const options = { userID: userId, type, ...(remark && { remark }) };
    return this.done((sdk) => sdk.acceptFriendApplication(options));
  }

  refuse(userId: string): ChatResult<void> {
    return this.done((sdk) => sdk.refuseFriendApplication({ userID: userId }));
  }

  forget({ userId, direction }: Pick<FriendRequest, 'userId' | 'direction'>): ChatResult<void> {
    const isReceived = direction === 'received';
    const type = isReceived ? TYPES.SNS_APPLICATION_SENT_TO_ME : TYPES.SNS_APPLICATION_SENT_BY_ME;
    return this.done((sdk) => sdk.deleteFriendApplication({ userID: userId, type }));
  }

  markSeen(): ChatResult<void> {
    return this.done((sdk) => sdk.setFriendApplicationRead());
  }

  private done(call: (sdk: Sdk) => unknown): ChatResult<void> {
    return this.request(call, () => undefined);
  }
}
