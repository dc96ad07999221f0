/** The server to be measured, alone in a process: prints its address, ends with its input. */
import type { ServerConfig } from '../../server/src/config';
import { LocalWeChat } from '../../server/src/local/local-wechat';
import { startServer } from '../../server/src/start-server';

/** What `start-pinned.ts` tells it. */
export interface LoadedServer {
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string;
  readonly sdkAppId: number;
  readonly chatSecretKey: string;
  readonly chatApiUrl: string;
}

const configOf = ({ databaseUrl, dataFolder, ...chat }: LoadedServer): ServerConfig => ({
  host: '127.0.0.1',
  port: 0,
  logLevel: 'silent',
  databaseUrl,
  dataFolder,
  tokenSecret: 'only for measuring, on one machine',
  userSigLifeS: 3600,
  shareTokenLifeS: 3600,
  webhookToken: undefined,
  subscribeTemplateId: undefined,
  miniProgramState: 'developer',
  publicUrl: 'http://127.0.0.1',
  trustedProxyCount: 1,
  isContentChecked: false,
  operatorToken: undefined,
  reportWebhookUrl: undefined,
  reportTo: undefined,
  reportLifeDays: 1,
  cloud: { ...chat, chatAdminId: 'administrator', weChatAppId: '', weChatAppSecret: '' },
});

async function main(): Promise<void> {
  // Written by `start-pinned.ts` of this folder.
  const loaded = JSON.parse(process.argv[2] ?? '') as LoadedServer;
  const server = await startServer(configOf(loaded), { weChat: new LocalWeChat() });
  console.log(server.url);
  process.stdin.once('end', () => void server.stop().finally(() => process.exit()));
  process.stdin.resume();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
