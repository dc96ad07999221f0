import { buildApp, buildSignedInApp } from '../support/test-app';
import { buildConversation, buildMessage } from '../support/builders';

describe('the services', () => {
  it('touch nothing but one storage key when they are made', () => {
    const { chat, signIn, platform } = buildApp();
    expect(platform.storage.readKeys).toEqual(['launch']);
    expect(platform.storage.writtenKeys).toEqual([]);
    expect([chat.calls.all, signIn.asked, chat.wakeCount]).toEqual([[], [], 0]);
  });

  it('start clean on a device whose storage is broken or full', async () => {
    const first = buildApp();
    for (const key of ['launch', 'account:lin:drafts', 'account:lin:outbox'])
      first.platform.storage.write(key, { version: 1, account: 'x', rows: { length: 1e9 } });
    first.platform.storage.isFull = true;
    const app = buildApp({ storage: first.platform.storage });
    app.services.consent.give();
    expect((await app.services.session.signIn('lin')).ok).toBe(true);
    app.chat.receive(buildMessage());
    app.services.drafts.set('direct:mo', 'kept in memory');
    await app.platform.clock.advance(60_000);
    app.platform.lifecycle.hidden.emit();
    expect(app.services.conversations.count).toBe(1);
    expect(app.services.drafts.textOf('direct:mo')).toBe('kept in memory');
  });

  it('write drafts down when the app goes to the background', async () => {
    const { services, platform } = await buildSignedInApp();
    services.drafts.set('direct:mo', 'half a thought');
    platform.lifecycle.hidden.emit();
    expect(platform.storage.writtenKeys).toContain('account:lin:drafts');
  });

  it('let go of everything', async () => {
    const app = await buildSignedInApp({ conversations: [buildConversation()] });
    const { services, chat, platform } = app;
    services.dispose();
    chat.receive(buildMessage());
    platform.lifecycle.shown.emit();
    chat.kick('another-device');
    expect(services.session.state.kind).toBe('ready');
    expect(services.conversations.get('direct:mo')?.unreadCount).toBe(0);
    expect(chat.wakeCount).toBe(0);
    expect(platform.clock.pendingCount).toBe(0);
  });
});
