import { LAUNCH_KEY } from '../../../miniprogram/stores/session/launch-record';
import { STARTED_AT_MS } from '../../support/fakes/fake-platform';
import { buildConversation, buildMessage } from '../../support/builders';
import { buildSignedInApp } from '../../support/test-app';
import type { TestApp } from '../../support/test-app';

const SECOND_MS = 1000;

function writes({ platform }: TestApp): number {
  return platform.storage.writtenKeys.filter((key) => key === LAUNCH_KEY).length;
}

async function buildQuietApp(): Promise<TestApp> {
  const app = await buildSignedInApp({ conversations: [buildConversation()] });
  await app.platform.clock.advance(10 * SECOND_MS);
  return app;
}

describe('the conversation cache', () => {
  it('writes at most every five seconds, with the newest list', async () => {
    const app = await buildQuietApp();
    const before = writes(app);
    for (let index = 0; index < 100; index++) {
      app.chat.receive(buildMessage({ sentAtMs: STARTED_AT_MS + index }));
      await app.platform.clock.advance(100);
    }
    await app.platform.clock.advance(5 * SECOND_MS);
    expect(writes(app) - before).toBe(2);
    const [row] = app.services.launch.current.conversations;
    expect(row?.unreadCount).toBe(100);
  });

  it('writes when the app goes to the background, if there is something to write', async () => {
    const app = await buildQuietApp();
    const before = writes(app);
    app.platform.lifecycle.hidden.emit();
    expect(writes(app)).toBe(before);
    app.chat.receive(buildMessage({ sentAtMs: STARTED_AT_MS }));
    app.platform.lifecycle.hidden.emit();
    expect(writes(app)).toBe(before + 1);
    await app.platform.clock.advance(10 * SECOND_MS);
    expect(writes(app)).toBe(before + 1);
  });

  it('writes nothing while nothing changes', async () => {
    const app = await buildQuietApp();
    const before = writes(app);
    for (let times = 0; times < 10; times++) {
      app.chat.emitConversations();
      await app.platform.clock.advance(10 * SECOND_MS);
    }
    expect(writes(app)).toBe(before);
  });

  it('keeps one key of at most 10 KB', async () => {
    const app = await buildSignedInApp({
      conversations: Array.from({ length: 500 }, (_, index) =>
        buildConversation({
          conversationId: `direct:u${index}`,
          title: '名'.repeat(60),
          avatarUrl: 'http://example.test/'.padEnd(200, 'x'),
        }),
      ),
    });
    await app.platform.clock.advance(10 * SECOND_MS);
    const sizeBytes = app.platform.storage.sizeBytes(LAUNCH_KEY);
    expect(sizeBytes).toBeGreaterThan(5000);
    expect(sizeBytes).toBeLessThanOrEqual(10 * 1024);
  });

  it('writes nothing of an account that has gone', async () => {
    const app = await buildQuietApp();
    app.chat.receive(buildMessage({ sentAtMs: STARTED_AT_MS }));
    await app.services.account.signOut();
    await app.platform.clock.advance(60 * SECOND_MS);
    expect(app.services.launch.current.conversations).toEqual([]);
  });

  it('writes nothing of one account under the name of another', async () => {
    const app = await buildQuietApp();
    app.chat.calls.hold('signIn');
    void app.services.session.signIn('mo');
    await app.platform.clock.advance(SECOND_MS);
    app.chat.receive(buildMessage({ conversationId: 'direct:secret' }));
    await app.platform.clock.advance(10 * SECOND_MS);
    const { account, conversations } = app.services.launch.current;
    expect(account?.userId).toBe('lin');
    expect(conversations.map(({ conversationId }) => conversationId)).toEqual(['direct:mo']);
  });

  it('stops with the services', async () => {
    const app = await buildQuietApp();
    app.chat.receive(buildMessage({ sentAtMs: STARTED_AT_MS }));
    app.services.dispose();
    expect(app.platform.clock.pendingCount).toBe(0);
  });
});
