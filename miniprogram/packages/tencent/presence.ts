import { TYPES } from './sdk';
import { failed, ok } from '../../kernel/result';
import { fieldsOf } from './from-sdk/fields';
import { ownError } from './errors';
import { parseConversationId } from '../../domain/ids';
import { statusFromSdk, statusesFromSdk } from './from-sdk/status';
import { typingData } from './from-sdk/typing';
import type { ChatResult } from '../../chat/chat-result';
import type { ConversationId } from '../../domain/ids';
import type { PresenceClient, UserStatus } from '../../chat/presence-client';
import type { SdkRequest } from './requests';

/** Who is there, on the SDK. */
export class TencentPresence implements PresenceClient {
  constructor(
    private readonly request: SdkRequest,
    private readonly myUserId: () => string,
  ) {}

  async sendTyping(conversationId: ConversationId, isTyping: boolean): ChatResult<void> {
    const target = parseConversationId(conversationId);
    if (target?.kind !== 'direct') return failed(ownError('forbidden', 'only for one person'));
    return this.request(
      (sdk) => {
        const message = sdk.createCustomMessage({
          to: target.userId,
          conversationType: TYPES.CONV_C2C,
          payload: { data: typingData(isTyping), description: '', extension: '' },
        });
        return sdk.sendMessage(message, { onlineUserOnly: true });
      },
      () => undefined,
    );
  }

  /** Followed first, so that no change falls between the two. */
  async follow(userIds: readonly string[]): ChatResult<readonly UserStatus[]> {
    const userIDList = [...userIds];
    const followed = await this.request(
      (sdk) => sdk.subscribeUserStatus({ userIDList }),
      () => undefined,
    );
    if (!followed.ok) return followed;
    return this.request(
      (sdk) => sdk.getUserStatus({ userIDList }),
      (data) => statusesFromSdk(fieldsOf(data)['successUserList']),
    );
  }

  /** Nobody at all would mean everybody to the SDK. */
  unfollow(userIds: readonly string[]): ChatResult<void> {
    if (userIds.length === 0) return Promise.resolve(ok(undefined));
    return this.request(
      (sdk) => sdk.unsubscribeUserStatus({ userIDList: [...userIds] }),
      () => undefined,
    );
  }

  async say(words: string): ChatResult<UserStatus> {
    const said = await this.request(
      (sdk) => sdk.setSelfStatus({ customStatus: words }),
      statusFromSdk,
    );
    return said.ok ? known(said.value) : said;
  }

  async mine(): ChatResult<UserStatus> {
    const userIDList = [this.myUserId()];
    const mine = await this.request(
      (sdk) => sdk.getUserStatus({ userIDList }),
      (data) => statusesFromSdk(fieldsOf(data)['successUserList'])[0],
    );
    return mine.ok ? known(mine.value) : mine;
  }
}

function known(status: UserStatus | undefined) {
  return status === undefined ? failed(ownError('unknown', 'no state came')) : ok(status);
}
