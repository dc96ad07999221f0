import type { ChatApi } from './chat/chat-api';
import type { RoomDirectory } from './chat/room-directory';
import type { UserSigs } from './chat/user-sigs';
import type { Clock } from './clock';
import type { ServerConfig } from './config';
import type { Avatars } from './storage/avatars';
import type { Database } from './storage/database';
import type { HeardWebhooks } from './storage/heard-webhooks';
import type { Reports } from './storage/reports';
import type { Fetch } from './http/call-json';
import type { MutedConversations } from './storage/muted-conversations';
import type { People } from './storage/people';
import type { QuietTimesStore } from './storage/quiet-times';
import type { Scenes } from './storage/scenes';
import type { Subscriptions } from './storage/subscriptions';
import type { Sessions } from './tokens/sessions';
import type { ShareTokens } from './tokens/share-tokens';
import type { WeChatApi } from './wechat/wechat-api';

/** What routes work with; made once, in `make-services.ts`. */
export interface Services {
  readonly config: ServerConfig;
  readonly clock: Clock;
  readonly database: Database;
  readonly weChat: WeChatApi;
  readonly chat: ChatApi;
  readonly roomDirectory: RoomDirectory;
  readonly userSigs: UserSigs;
  readonly sessions: Sessions;
  readonly shareTokens: ShareTokens;
  readonly people: People;
  readonly subscriptions: Subscriptions;
  readonly mutedConversations: MutedConversations;
  readonly quietTimes: QuietTimesStore;
  readonly heardWebhooks: HeardWebhooks;
  readonly scenes: Scenes;
  readonly avatars: Avatars;
  readonly reports: Reports;
  /** For addresses that the operator chose. */
  readonly fetch: Fetch;
}
