import { DeferredChatClient } from './chat/deferred-chat-client';
import { LocalSignIn } from './platform/wechat/local-sign-in';
import { config } from './config';
import { createServices } from './stores/services';
import { createWechatPlatform } from './platform/wechat/wechat-platform';
import { start } from './stores/start';
import type { ChatClient } from './chat/chat-client';
import type { Clock } from './platform/platform';

type TencentPackage = typeof import('./packages/tencent/index');

/** Fetches the package that carries the SDK: not before somebody signs in, and never on the way to the first paint. */
async function loadChatClient(clock: Clock): Promise<ChatClient> {
  const tencent = (await require.async('./packages/tencent/index.js')) as TencentPackage;
  const { sdkAppId, socketUrl } = config;
  return tencent.createTencentChatClient({ sdkAppId, proxyServer: socketUrl, clock });
}

const platform = createWechatPlatform();
const chat = new DeferredChatClient(() => loadChatClient(platform.clock), () => platform.clock.nowMs());
const services = createServices(chat, platform, new LocalSignIn(config.signInUrl));

App<IAppOption>({
  globalData: { chat, services },
  onLaunch({ query }) {
    start(services, query);
  },
});
