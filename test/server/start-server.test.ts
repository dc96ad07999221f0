import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { LocalWeChat } from '../../server/src/local/local-wechat';
import { startServer } from '../../server/src/start-server';
import { ConfigError } from '../../server/src/config';
import { whyNotStarted } from '../../server/src/why-not-started';
import { MIGRATIONS, migrate } from '../../server/src/storage/migrations';
import { openPglite } from '../../server/src/storage/pglite-database';
import { createChatService, type ChatService } from '../../tools/local-chat';
import { DATABASE_LIMIT_MS, databaseKinds } from '../support/databases';
import { testConfig } from '../support/server';

describe('starting the server', () => {
  let folder: string;
  let chatService: ChatService;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'xiaoxu-server-'));
    chatService = await createChatService();
  });
  afterEach(async () => {
    await chatService.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it(
    'keeps people in its folder from one start to the next',
    async () => {
      const config = testConfig(chatService, { dataFolder: folder, logLevel: 'silent' });
      const signIn = async () => {
        const server = await startServer(config, { weChat: new LocalWeChat() });
        const answer = await fetch(`${server.url}/sign-in`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ code: 'local:anna' }),
        });
        await server.stop();
        return (await answer.json()) as { userId: string };
      };
      expect((await signIn()).userId).toBe((await signIn()).userId);
    },
    DATABASE_LIMIT_MS,
  );

  it(
    'answers what is under way when it is told to stop, and takes nothing new',
    async () => {
      const weChat = new LocalWeChat();
      let release = (): void => undefined;
      const asked = new Promise<void>((resolve) => {
        weChat.openidOf = (code) => {
          resolve();
          return new Promise((answer) => (release = () => answer(code)));
        };
      });
      const config = testConfig(chatService, { dataFolder: folder, logLevel: 'silent' });
      const server = await startServer(config, { weChat });
      const body = JSON.stringify({ code: 'local:anna' });
      const headers = { 'Content-Type': 'application/json' };
      const underWay = fetch(`${server.url}/sign-in`, { method: 'POST', headers, body });
      await asked;
      const stopped = server.stop();
      await expect(fetch(`${server.url}/health/live`)).rejects.toThrow();
      release();
      expect((await underWay).status).toBe(200);
      await stopped;
    },
    DATABASE_LIMIT_MS,
  );

  it(
    'says in one sentence that its port is taken, and what to do',
    async () => {
      const config = testConfig(chatService, { dataFolder: folder, logLevel: 'silent' });
      const { port } = new URL(chatService.httpUrl);
      const error: unknown = await startServer({ ...config, port: Number(port) }).catch(
        (reason: unknown) => reason,
      );
      expect(whyNotStarted(error)).toBe(
        `Port ${port} is in use: stop what listens there, or set PORT to another.`,
      );
    },
    DATABASE_LIMIT_MS,
  );

  it.each([
    [new ConfigError(['PORT must be a number.']), expect.stringContaining('PORT must be')],
    [
      Object.assign(new Error('no'), { code: 'EACCES', port: 80 }),
      expect.stringContaining('Port 80 needs more rights'),
    ],
  ])('says what is wrong with %s', (error, said) => {
    expect(whyNotStarted(error)).toEqual(said);
  });

  it('leaves what nobody foresaw as it is', () => {
    const error = new Error('unforeseen');
    expect(whyNotStarted(error)).toBe(error);
  });

  it(
    'brings a database of an earlier server up to date, with what is in it',
    async () => {
      const database = await openPglite();
      const [first = []] = MIGRATIONS;
      await database.run(
        'create table migrations (step integer primary key, applied_at_ms bigint not null)',
      );
      for (const statement of first) await database.run(statement);
      await database.run('insert into migrations values (1, 1)');
      await database.run("insert into people values ('u_1', 'openid-1', 1)");
      await migrate(database, 2);
      const [newest] = await database.run<{ step: number }>(
        'select max(step) as step from migrations',
      );
      expect(newest?.step).toBe(MIGRATIONS.length);
      expect(await database.run('select user_id, openid from people')).toEqual([
        { user_id: 'u_1', openid: 'openid-1' },
      ]);
      await database.close();
    },
    DATABASE_LIMIT_MS,
  );

  it(
    'refuses a database that a newer server has changed',
    async () => {
      const database = await openPglite();
      await migrate(database, 1);
      await database.run('insert into migrations values ($1, 2)', [MIGRATIONS.length + 1]);
      await expect(migrate(database, 3)).rejects.toThrow(/database is at step/);
      await database.close();
    },
    DATABASE_LIMIT_MS,
  );
});

it.each(databaseKinds)(
  'instances that start together on %s migrate once',
  async (_, open) => {
    const { database, close } = await open();
    await Promise.all([1, 2, 3, 4].map((nowMs) => migrate(database, nowMs)));
    const steps = await database.run('select step from migrations');
    expect(steps).toHaveLength(MIGRATIONS.length);
    await close();
  },
  DATABASE_LIMIT_MS,
);
