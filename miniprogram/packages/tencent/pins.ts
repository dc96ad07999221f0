import { fieldsOf } from './from-sdk/fields';
import { failed } from '../../kernel/result';
import { messagesFromSdk } from './from-sdk/message';
import { ownError } from './errors';
import { parseConversationId } from '../../domain/ids';
import { requiredMessage } from './held-message';
import type { ChatResult } from '../../chat/chat-result';
import type { ConversationId } from '../../domain/ids';
import type { Message } from '../../domain/message/message';
import type { MessageInstances } from './instances';
import type { PinsClient } from '../../chat/pins-client';
import type { SdkMessage } from './sdk';
import type { SdkRequest } from './requests';

/** Pinned messages on the SDK. */
export class TencentPins implements PinsClient {
  constructor(
    private readonly request: SdkRequest,
    private readonly instances: MessageInstances<SdkMessage>,
  ) {}

  of(conversationId: ConversationId): ChatResult<readonly Message[]> {
    const groupId = groupOf(conversationId);
    if (groupId === undefined) return nowhere();
    return this.request(
      (sdk) => sdk.getPinnedGroupMessageList(groupId),
      (data) => {
        const { messageList } = fieldsOf(data);
        this.instances.keepAll(messageList);
        return messagesFromSdk(messageList);
      },
    );
  }

  set(message: Message, isPinned: boolean): ChatResult<void> {
    const groupID = groupOf(message.conversationId);
    if (groupID === undefined) return nowhere();
    return this.request(
      (sdk) =>
        sdk.pinGroupMessage({
          groupID,
          message: requiredMessage(this.instances, sdk, message),
          isPinned,
        }),
      () => undefined,
    );
  }
}

function groupOf(conversationId: ConversationId): string | undefined {
  const target = parseConversationId(conversationId);
  return target?.kind === 'group' ? target.groupId : undefined;
}

function nowhere(): ChatResult<never> {
  return Promise.resolve(failed(ownError('not-found', 'only groups have pinned messages')));
}
