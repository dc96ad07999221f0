import type { IncomingMessage, ServerResponse } from 'node:http';
import { randomBytes } from 'node:crypto';
import { buildApp } from '../../server/src/app';
import type { App } from '../../server/src/routes/routes';
import type { ServerConfig } from '../../server/src/config';
import { LocalWeChat } from '../../server/src/local/local-wechat';
import { seedPeople } from '../../server/src/local/seed-people';
import { makeServices } from '../../server/src/make-services';
import type { Database } from '../../server/src/storage/database';
import { migrate } from '../../server/src/storage/migrations';
import { openPglite } from '../../server/src/storage/pglite-database';
import type { SubscribeMessage } from '../../server/src/wechat/wechat-api';
import type { ChatService } from '../local-chat';
import { safetyTeam } from '../local-chat/seed/people';

/** Below this path the server answers beside the local chat service. */
const PREFIX = '/server';

/** Opens what was reported (`GET /server/reports`), on this machine and only as long as it runs. */
export const LOCAL_OPERATOR_TOKEN = 'local-operator';

/** Stands for the template that an operator chooses at WeChat. */
const TEMPLATE_ID = 'local-new-message';

/** The seeded world's rooms, as an operator would name them. */
const LIVE_ROOMS = ['dough', 'trail', 'window-seat'];

/** `server/` on this machine: its real routes on an empty database in memory, with made-up login codes in WeChat's place. */
export interface LocalServer {
  /** Answers requests below `/server/`; false, and untouched, for all others. */
  handleRequest(request: IncomingMessage, response: ServerResponse): boolean;
  /** Opens the database before anybody needs it. */
  warmUp(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts with the first request, or when it is told to; whoever asks meanwhile waits.
 * @param httpUrl where the chat service and this server are reached, without a slash at the end
 * @param onNotice hears of each subscribe message, in WeChat's place
 */
export function createLocalServer(
  chat: ChatService,
  httpUrl: string,
  onNotice: (message: SubscribeMessage) => void = () => undefined,
): LocalServer {
  let started: ReturnType<typeof start> | undefined;
  const warmUp = () => (started ??= start(chat, httpUrl, onNotice));
  return {
    warmUp: async () => void (await warmUp()),
    handleRequest(request, response) {
      const url = request.url ?? '/';
      if (!url.startsWith(`${PREFIX}/`)) return false;
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Access-Control-Allow-Headers', '*');
      response.setHeader('Access-Control-Allow-Methods', '*');
      if (request.method === 'OPTIONS') {
        response.writeHead(204).end();
        return true;
      }
      Object.assign(request, { url: url.slice(PREFIX.length) });
      warmUp().then(
        ({ app }) => app.routing(request, response),
        () => response.writeHead(503).end(),
      );
      return true;
    },
    async close() {
      chat.setWebhook(undefined);
      const parts = await started?.catch(() => undefined);
      await parts?.app.close();
      await parts?.database.close();
    },
  };
}

async function start(
  chat: ChatService,
  httpUrl: string,
  onNotice: (message: SubscribeMessage) => void,
): Promise<{ readonly app: App; readonly database: Database }> {
  const database = await openPglite();
  const webhookToken = randomBytes(16).toString('hex');
  const config = { ...configFor(chat, httpUrl), webhookToken };
  const services = makeServices(config, database, { weChat: new LocalWeChat(onNotice) });
  await migrate(database, Date.now());
  const userIds = chat.people().map(({ userId }) => userId);
  await seedPeople(database, userIds, Date.now());
  const app = await buildApp(services);
  await app.ready();
  chat.setWebhook({ url: `${config.publicUrl}/webhooks/chat`, token: webhookToken });
  return { app, database };
}

const configFor = (chat: ChatService, httpUrl: string): ServerConfig => ({
  host: '127.0.0.1',
  port: 0,
  logLevel: 'silent',
  databaseUrl: undefined,
  dataFolder: '',
  tokenSecret: randomBytes(32).toString('hex'),
  userSigLifeS: 7 * 24 * 60 * 60,
  shareTokenLifeS: 7 * 24 * 60 * 60,
  webhookToken: undefined,
  subscribeTemplateId: TEMPLATE_ID,
  miniProgramState: 'developer',
  publicUrl: `${httpUrl}${PREFIX}`,
  trustedProxyCount: 0,
  isContentChecked: false,
  liveRooms: LIVE_ROOMS,
  operatorToken: LOCAL_OPERATOR_TOKEN,
  reportWebhookUrl: undefined,
  reportTo: safetyTeam.userId,
  reportLifeDays: 180,
  cloud: {
    sdkAppId: chat.options.sdkAppId,
    chatSecretKey: chat.options.secret,
    chatAdminId: 'administrator',
    chatApiUrl: httpUrl,
    weChatAppId: '',
    weChatAppSecret: '',
  },
});
