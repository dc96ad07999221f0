import { AppIm } from './embed/app-im';
import { DeferredChatClient } from './chat/deferred-chat-client';
import { LocalLoginCodes, wechatLoginCodes } from './platform/wechat/login-codes';
import { ServerSignIn } from './platform/wechat/server-sign-in';
import { WechatAppServer } from './platform/wechat/wechat-app-server';
import { config } from './config';
import { createServices } from './stores/services';
import { createWechatPlatform } from './platform/wechat/wechat-platform';
import { start } from './stores/session/start';
import { trustedDomains } from './domain/trusted-domains';
import type { ChatClient } from './chat/chat-client';

const platform = createWechatPlatform();

/** Fetches the subpackage with the SDK; the first paint does not wait for it. */
async function loadChatClient(): Promise<ChatClient> {
  const { createTencentChatClient } = await require.async('./packages/tencent/index.js');
  return createTencentChatClient({
    clock: platform.clock,
    storage: platform.storage,
    sdkAppId: config.sdkAppId,
    moderationId: config.moderationId,
    ...(config.mode === 'local' ? { proxyServer: config.socketUrl } : {}),
  });
}

const chat = new DeferredChatClient(loadChatClient, () => platform.clock.nowMs());
const codes = config.mode === 'local' ? new LocalLoginCodes(config.localChatUrl) : wechatLoginCodes;
const signIn = new ServerSignIn(config.serverUrl, codes, platform.clock);
const services = createServices(chat, platform, signIn, {
  server: new WechatAppServer(config.serverUrl, () => signIn.session),
  random: Math.random,
  webDomains: config.webDomains,
  reportTo: config.reportTo,
  friendNoteField: config.friendNoteField,
  profileFields: config.profileFields,
  domains: config.mode === 'cloud' ? trustedDomains(config) : undefined,
});

App<IAppOption>({
  globalData: { chat, services },
  im: new AppIm(services),
  onLaunch({ query }) {
    start(services, query);
  },
  // A search result or a card of an older version may lead to a page that is not there any more.
  onPageNotFound() {
    platform.navigation.reset({ to: 'conversations' });
  },
});
