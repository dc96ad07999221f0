import { TencentChatClient } from './client';
import { createSdk } from './sdk';
import { withModeration } from './moderation';
import { forgetStoredData } from './stored-data';
import type { ChatClient } from '../../chat/chat-client';
import type { Clock, KeyValueStorage } from '../../platform/platform';
import type { SdkOptions } from './sdk';

/** How a {@link ChatClient} on the Tencent Chat SDK is set up. */
export interface TencentChatClientOptions extends SdkOptions {
  readonly clock: Clock;
  /** The device's storage, where the SDK keeps data of its own. */
  readonly storage: Pick<KeyValueStorage, 'keys' | 'remove'>;
  /** The configuration by which messages are checked; the console's general one without it. */
  readonly moderationId?: string;
}

/**
 * The chat client of the app, on the Tencent Chat SDK. Loaded asynchronously, so that the SDK's bytes are not in the main
 * package; nothing connects before {@link ChatClient.signIn}.
 */
export function createTencentChatClient(options: TencentChatClientOptions): ChatClient {
  const { clock, storage, sdkAppId, moderationId = '' } = options;
  const forgetStored = (exceptOf?: string) => forgetStoredData(storage, sdkAppId, exceptOf);
  const create = () => withModeration(createSdk(options), moderationId);
  return new TencentChatClient(clock, create, forgetStored);
}
