import { TYPES } from './sdk';
import { failed, ok } from '../../kernel/result';
import { fieldsOf } from './from-sdk/fields';
import { ownError } from './errors';
import { parseConversationId } from '../../domain/ids';
import { statusesFromSdk } from './from-sdk/status';
import { typingData } from './from-sdk/typing';
import type { ChatResult } from '../../chat/chat-client';
import type { ConversationId } from '../../domain/ids';
import type { PresenceClient, UserStatus } from '../../chat/presence-client';
import type { SdkRequest } from './requests';

/** Who is there, on the SDK. */
export class TencentPresence implements PresenceClient {
  constructor(private readonly request: SdkRequest) {}

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
}
