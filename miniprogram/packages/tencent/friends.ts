import { TYPES } from './sdk';
import { fieldsOf } from './from-sdk/fields';
import { ok } from '../../kernel/result';
import type { ChatResult } from '../../chat/chat-client';
import type { FriendRequestOutcome, FriendsClient } from '../../chat/friends-client';
import type { SdkRequest } from './requests';

/** Where a request says that it comes from: the prefix is the SDK's, the word at most 8 bytes. */
const SOURCE = 'AddSource_Type_chat';

/** The other side has to agree. */
const WAITING = 30539;

const ALREADY_FRIENDS = 30520;

/** Becoming friends on the SDK. */
export class TencentFriends implements FriendsClient {
  constructor(private readonly request: SdkRequest) {}

  async ask(userId: string, words: string): ChatResult<FriendRequestOutcome> {
    const answer = await this.request(
      (sdk) =>
        sdk.addFriend({
          to: userId,
          source: SOURCE,
          wording: words,
          type: TYPES.SNS_ADD_TYPE_BOTH,
        }),
      (data) => (fieldsOf(data)['code'] === WAITING ? 'asked' : 'added'),
    );
    return !answer.ok && answer.error.code === ALREADY_FRIENDS ? ok('added') : answer;
  }
}
