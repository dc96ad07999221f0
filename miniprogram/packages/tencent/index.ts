import { TencentChatClient } from './client';
import { createSdk } from './sdk';
import type { ChatClient } from '../../chat/chat-client';
import type { Clock } from '../../platform/platform';
import type { SdkOptions } from './sdk';

/** How a {@link ChatClient} on the Tencent Chat SDK is set up. */
export interface TencentChatClientOptions extends SdkOptions {
  readonly clock: Clock;
}

/**
 * The chat client of the app, on the Tencent Chat SDK. Loaded asynchronously, so that the SDK's bytes are not in the main
 * package; nothing connects before {@link ChatClient.signIn}.
 */
export function createTencentChatClient(options: TencentChatClientOptions): ChatClient {
  return new TencentChatClient(options.clock, () => createSdk(options));
}
