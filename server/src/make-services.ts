import { ChatClient } from './chat/chat-client';
import { RoomDirectory } from './chat/room-directory';
import { UserSigs } from './chat/user-sigs';
import { systemClock, type Clock } from './clock';
import type { ServerConfig } from './config';
import type { Fetch } from './http/call-json';
import type { Services } from './services';
import { Avatars } from './storage/avatars';
import type { Database } from './storage/database';
import { HeardWebhooks } from './storage/heard-webhooks';
import { MutedConversations } from './storage/muted-conversations';
import { People } from './storage/people';
import { QuietTimesStore } from './storage/quiet-times';
import { Reports } from './storage/reports';
import { Scenes } from './storage/scenes';
import { Subscriptions } from './storage/subscriptions';
import { Sessions } from './tokens/sessions';
import { ShareTokens } from './tokens/share-tokens';
import type { WeChatApi } from './wechat/wechat-api';
import { WeChatClient } from './wechat/wechat-client';

/** What may be put in another's place: the clock and the network in tests, WeChat in local mode. */
export interface Replacements {
  readonly clock?: Clock;
  readonly fetch?: Fetch;
  readonly weChat?: WeChatApi;
}

/** Everything that routes need, from the configuration and a database that is up to date. */
export function makeServices(
  config: ServerConfig,
  database: Database,
  { clock = systemClock, fetch = globalThis.fetch, weChat }: Replacements = {},
): Services {
  const { cloud, miniProgramState: state, tokenSecret } = config;
  const userSigs = new UserSigs(cloud.sdkAppId, cloud.chatSecretKey);
  const app = { appId: cloud.weChatAppId, secret: cloud.weChatAppSecret };
  const chat = new ChatClient(fetch, userSigs, cloud);
  return {
    config,
    clock,
    database,
    weChat: weChat ?? new WeChatClient({ fetch, clock, state, ...app }),
    chat,
    roomDirectory: new RoomDirectory(chat, clock, config.liveRooms),
    userSigs,
    sessions: new Sessions(tokenSecret),
    shareTokens: new ShareTokens(tokenSecret),
    people: new People(database),
    subscriptions: new Subscriptions(database),
    mutedConversations: new MutedConversations(database),
    quietTimes: new QuietTimesStore(database),
    heardWebhooks: new HeardWebhooks(database),
    scenes: new Scenes(database),
    avatars: new Avatars(database),
    reports: new Reports(database),
    fetch,
  };
}
