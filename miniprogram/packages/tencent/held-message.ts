import type { Message } from '../../domain/message/message';
import type { MessageInstances } from './instances';
import type { Sdk, SdkMessage } from './sdk';

/** The SDK's own object for a message; undefined when neither we nor the SDK hold it. */
export function heldMessage(
  instances: MessageInstances<SdkMessage>,
  sdk: Sdk,
  { conversationId, id }: Pick<Message, 'conversationId' | 'id'>,
): SdkMessage | undefined {
  return instances.find(conversationId, id) ?? sdk.findMessage(id) ?? undefined;
}

/**
 * {@link heldMessage}.
 * @throws Error with the service's code for a missing message, for the caller to turn into a result as it does the SDK's own
 */
export function requiredMessage(
  instances: MessageInstances<SdkMessage>,
  sdk: Sdk,
  message: Pick<Message, 'conversationId' | 'id'>,
): SdkMessage {
  const held = heldMessage(instances, sdk, message);
  if (held === undefined) throw Object.assign(new Error('message not held'), { code: 20026 });
  return held;
}
