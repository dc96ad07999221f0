import { fieldsOf, text } from './from-sdk/fields';
import type { Address } from './address';
import type { ConversationId } from '../../domain/ids';
import type { MessageOrigin } from '../../domain/message/message-origin';
import type { Outgoing } from '../../domain/message/outgoing';
import type { Sdk, SdkMessage } from './sdk';

/** The SDK's object of a message that is here; undefined once it is not. */
export type FindInstance = (
  conversationId: ConversationId,
  messageId: string,
) => SdkMessage | undefined;

/**
 * The SDK's object for a message that is made from others; undefined where those are not here any more, and for texts, which are
 * written anew. Throws as the SDK does on what it dislikes.
 */
export function createRelayed(
  sdk: Sdk,
  address: Address,
  content: Outgoing['content'],
  origin: MessageOrigin,
  find: FindInstance,
): SdkMessage | undefined {
  if (origin.kind === 'forward') {
    // A forward shares its element with the original: words that are edited later would change in both.
    if (content.kind === 'text') return undefined;
    const instance = find(origin.conversationId, origin.messageId);
    return instance && messageOr(sdk.createForwardMessage({ ...address, payload: instance }));
  }
  const messageList = origin.messageIds.flatMap((id) => find(origin.conversationId, id) ?? []);
  if (messageList.length < origin.messageIds.length || content.kind !== 'merged') return undefined;
  return messageOr(
    sdk.createMergerMessage({
      ...address,
      payload: {
        messageList,
        title: content.title,
        abstractList: [...content.abstracts],
        compatibleText: origin.compatibleText,
      },
    }),
  );
}

/** The SDK answers some of what it dislikes with a rejected promise in the place of a message. */
function messageOr(made: unknown): SdkMessage | undefined {
  if (text(fieldsOf(made)['ID']) !== '') return made as SdkMessage;
  void Promise.resolve(made).catch(() => undefined);
  return undefined;
}
