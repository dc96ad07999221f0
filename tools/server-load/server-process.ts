/** The server to be measured, alone in a process: prints its address, ends with its input. */
import { parseConfig, type ServerConfig } from '../../server/src/config';
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

const configOf = (loaded: LoadedServer): ServerConfig =>
  parseConfig({
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'silent',
    DATABASE_URL: loaded.databaseUrl,
    DATA_FOLDER: loaded.dataFolder,
    TOKEN_SECRET: 'only for measuring, on one machine',
    PUBLIC_URL: 'http://127.0.0.1',
    TRUSTED_PROXY_COUNT: '1',
    SDK_APP_ID: String(loaded.sdkAppId),
    CHAT_SECRET_KEY: loaded.chatSecretKey,
    CHAT_API_URL: loaded.chatApiUrl,
    WECHAT_APP_ID: 'none',
    WECHAT_APP_SECRET: 'none',
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
