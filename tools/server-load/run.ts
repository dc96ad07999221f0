/**
 * `npm run load:server`: how many sign-ins one core of the server answers, on loopback only, with the local chat
 * service and a stand-in for WeChat behind it. Prints a table; stops by itself after a fixed number of requests.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { ServerConfig } from '../../server/src/config';
import { LocalWeChat } from '../../server/src/local/local-wechat';
import { startServer } from '../../server/src/start-server';
import { createChatService } from '../local-chat';

const REQUESTS_A_ROUND = 1000;
const ROUNDS = [1, 8, 32] as const;

interface Outcome {
  readonly atOnce: number;
  readonly aSecond: number;
  readonly medianMs: number;
  readonly p99Ms: number;
  readonly failedCount: number;
}

async function round(url: string, atOnce: number): Promise<Outcome> {
  const timesMs: number[] = [];
  let started = 0;
  let failedCount = 0;
  const worker = async () => {
    while (started < REQUESTS_A_ROUND) {
      started += 1;
      const sentAtMs = performance.now();
      const answer = await fetch(`${url}/sign-in`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          // Every person has an address of their own, as behind a proxy that is trusted.
          'X-Forwarded-For': `10.${(started >> 16) & 255}.${(started >> 8) & 255}.${started & 255}`,
        },
        body: JSON.stringify({ code: `local:person-${started % 500}` }),
      });
      await answer.arrayBuffer();
      timesMs.push(performance.now() - sentAtMs);
      if (!answer.ok) failedCount += 1;
    }
  };
  const startedAtMs = performance.now();
  await Promise.all(Array.from({ length: atOnce }, worker));
  const seconds = (performance.now() - startedAtMs) / 1000;
  timesMs.sort((a, b) => a - b);
  const at = (share: number) => timesMs[Math.floor(timesMs.length * share)] ?? 0;
  return {
    atOnce,
    aSecond: REQUESTS_A_ROUND / seconds,
    medianMs: at(0.5),
    p99Ms: at(0.99),
    failedCount,
  };
}

async function main(): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'xiaoxu-load-'));
  const chatService = await createChatService();
  const config: ServerConfig = {
    host: '127.0.0.1',
    port: 0,
    logLevel: 'silent',
    databaseUrl: process.env['DATABASE_URL'],
    dataFolder: folder,
    tokenSecret: 'only for measuring, on one machine',
    userSigLifeS: 3600,
    shareTokenLifeS: 3600,
    webhookToken: undefined,
    subscribeTemplateId: undefined,
    miniProgramState: 'developer',
    publicUrl: 'http://127.0.0.1',
    trustedProxyCount: 1,
    isContentChecked: false,
    liveRooms: [],
    operatorToken: undefined,
    reportWebhookUrl: undefined,
    reportTo: undefined,
    reportLifeDays: 1,
    cloud: {
      sdkAppId: chatService.options.sdkAppId,
      chatSecretKey: chatService.options.secret,
      chatAdminId: 'administrator',
      chatApiUrl: chatService.httpUrl,
      weChatAppId: '',
      weChatAppSecret: '',
    },
  };
  const server = await startServer(config, { weChat: new LocalWeChat() });
  console.info('at once | sign-ins/s | median ms | p99 ms | failed');
  for (const atOnce of ROUNDS) {
    const { aSecond, medianMs, p99Ms, failedCount } = await round(server.url, atOnce);
    const cells = [atOnce, aSecond.toFixed(0), medianMs.toFixed(1), p99Ms.toFixed(1), failedCount];
    console.info(cells.join(' | '));
  }
  await server.stop();
  await chatService.stop();
  await rm(folder, { recursive: true, force: true });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
