import { createHash } from 'node:crypto';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { buildApp } from '../../server/src/app';
import type { App } from '../../server/src/routes/routes';
import type { ServerConfig } from '../../server/src/config';
import type { Fetch } from '../../server/src/http/call-json';
import { LocalWeChat } from '../../server/src/local/local-wechat';
import { makeServices } from '../../server/src/make-services';
import type { Services } from '../../server/src/services';
import type { Database } from '../../server/src/storage/database';
import { migrate } from '../../server/src/storage/migrations';
import type { WeChatApi } from '../../server/src/wechat/wechat-api';
import {
  createChatService,
  type ChatService,
  type SeedGroup,
  type World,
} from '../../tools/local-chat';

export const WEBHOOK_TOKEN = 'token-of-the-console';
export const OPERATOR_TOKEN = 'token of whoever runs this test of the server';
export const TEMPLATE_ID = 'template-1';

/** A configuration for a chat service on this machine. */
export const testConfig = (
  service: ChatService,
  parts: Partial<ServerConfig> = {},
): ServerConfig => ({
  host: '127.0.0.1',
  port: 0,
  logLevel: 'info',
  databaseUrl: undefined,
  dataFolder: '',
  tokenSecret: 'sealed with this on one machine only',
  userSigLifeS: 3600,
  shareTokenLifeS: 600,
  webhookToken: WEBHOOK_TOKEN,
  subscribeTemplateId: TEMPLATE_ID,
  miniProgramState: 'developer',
  publicUrl: 'https://chat.example.test',
  trustedProxyCount: 0,
  isContentChecked: false,
  liveRooms: [],
  operatorToken: OPERATOR_TOKEN,
  reportWebhookUrl: undefined,
  reportTo: undefined,
  reportLifeDays: 180,
  cloud: {
    sdkAppId: service.options.sdkAppId,
    chatSecretKey: service.options.secret,
    chatAdminId: 'administrator',
    chatApiUrl: service.httpUrl,
    weChatAppId: 'wx-test',
    weChatAppSecret: 'app-secret-of-the-test',
  },
  ...parts,
});

interface SignedIn {
  readonly userId: string;
  readonly session: string;
  readonly userSig: string;
  readonly expiresAtMs: number;
  readonly isNew: boolean;
}

export interface TestServerOptions {
  readonly world?: World;
  readonly config?: Partial<ServerConfig>;
  readonly weChat?: WeChatApi;
  readonly fetch?: Fetch;
}

/** The server's routes on a real local chat service, with a clock to move and every log line at hand. */
export class TestServer {
  readonly logLines: string[] = [];
  nowMs = Date.now();

  private constructor(
    readonly app: App,
    readonly services: Services,
    readonly chatService: ChatService,
    readonly weChat: LocalWeChat,
  ) {}

  static async open(
    database: Database,
    { world, config = {}, weChat, fetch }: TestServerOptions = {},
  ): Promise<TestServer> {
    const chatService = await createChatService(world === undefined ? {} : { world });
    const localWeChat = new LocalWeChat();
    const clock = { nowMs: () => server.nowMs };
    const services = makeServices(testConfig(chatService, config), database, {
      clock,
      weChat: weChat ?? localWeChat,
      ...(fetch !== undefined && { fetch }),
    });
    const app = await buildApp(services, { write: (line) => server.logLines.push(line) });
    const server: TestServer = new TestServer(app, services, chatService, localWeChat);
    await migrate(database, server.nowMs);
    return server;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.chatService.stop();
  }

  call(options: InjectOptions, session?: string): Promise<LightMyRequestResponse> {
    const headers = {
      ...options.headers,
      ...(session !== undefined && { authorization: `Bearer ${session}` }),
    };
    return this.app.inject({ ...options, headers });
  }

  async signIn(name: string): Promise<SignedIn> {
    const answer = await this.post('/sign-in', { code: `local:${name}` });
    if (answer.statusCode !== 200) throw new Error(`sign-in: ${answer.body}`);
    return answer.json<SignedIn>();
  }

  post(url: string, payload: object, session?: string): Promise<LightMyRequestResponse> {
    return this.call({ method: 'POST', url, payload }, session);
  }

  get(url: string, session?: string): Promise<LightMyRequestResponse> {
    return this.call({ method: 'GET', url }, session);
  }

  /** Makes a group of people that are known by their user IDs; the first owns it. */
  seedGroup(
    groupId: string,
    [owner = '', ...members]: readonly string[],
    parts: Partial<SeedGroup> = {},
  ): void {
    this.chatService.seed({
      people: [owner, ...members].map((userId) => ({ userId, nick: userId })),
      groups: [{ groupId, type: 'Private', name: groupId, owner, members, ...parts }],
    });
  }

  /** A webhook as the chat service signs it. */
  webhook(
    body: object,
    { token = WEBHOOK_TOKEN, ageS = 0 }: { readonly token?: string; readonly ageS?: number } = {},
  ): Promise<LightMyRequestResponse> {
    const requestTime = String(Math.floor(this.nowMs / 1000) - ageS);
    const sign = createHash('sha256').update(`${token}${requestTime}`).digest('hex');
    const { sdkAppId } = this.services.config.cloud;
    const query = new URLSearchParams({
      SdkAppid: String(sdkAppId),
      Sign: sign,
      RequestTime: requestTime,
    });
    return this.post(`/webhooks/chat?${query.toString()}`, body);
  }
}

/** The code of an answer that is a problem. */
export const problemOf = (answer: LightMyRequestResponse): string =>
  answer.json<{ error: { code: string } }>().error.code;
