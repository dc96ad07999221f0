/**
 * `npm run load:server`: how many sign-ins one core of the server answers, on loopback only, with the local chat
 * service and a stand-in for WeChat behind it. Prints a table, after one round to warm up; stops by itself after a fixed
 * number of requests.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createChatService } from '../local-chat';
import { pinToCore } from './pin';
import { startPinned } from './start-pinned';

const SERVER_CORE = 0;
const CALLERS_CORE = 1;

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

/** Callers and the chat service's stand-in get a core of their own where there are two; the server has core 0 to itself. */
async function main(): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'xiaoxu-load-'));
  const isPinned = pinToCore(CALLERS_CORE);
  const chatService = await createChatService();
  const server = await startPinned(isPinned ? SERVER_CORE : undefined, {
    databaseUrl: process.env['DATABASE_URL'],
    dataFolder: folder,
    sdkAppId: chatService.options.sdkAppId,
    chatSecretKey: chatService.options.secret,
    chatApiUrl: chatService.httpUrl,
  });
  console.info(
    isPinned
      ? `The server (and PGlite in it) on core ${SERVER_CORE} alone, callers and chat service on core ${CALLERS_CORE}.`
      : 'Not pinned (no taskset here, or one core only): server and callers share what there is.',
  );
  await round(server.url, 8);
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
