import { buildApp, buildSignedInApp } from '../../support/test-app';
import { buildConversation } from '../../support/builders';
import { chatError } from '../../support/fakes/fake-calls';
import { settle } from '../../support/fakes/fake-platform';
import { start } from '../../../miniprogram/stores/session/start';

async function buildRestartedApp() {
  const first = await buildSignedInApp({ conversations: [buildConversation()] });
  await first.platform.clock.advance(10_000);
  return buildApp({ storage: first.platform.storage });
}

describe('starting the app', () => {
  it('brings the last account back, with its list before anybody is asked', async () => {
    const app = await buildRestartedApp();
    const { launch, conversations, session } = app.services;
    expect(launch.current.account?.userId).toBe('lin');
    start(app.services, {});
    expect(session.state.kind).toBe('signing-in');
    expect(conversations.count).toBe(1);
    expect(app.chat.calls.all).toEqual([]);
    await settle();
    expect(session.state.kind).toBe('ready');
    expect(app.platform.navigation.resets).toEqual([]);
  });

  it('signs in the person of the query when nobody was', async () => {
    const app = buildApp();
    start(app.services, { as: 'mo' });
    await settle();
    expect(app.services.session.userId).toBe('mo');
    expect(app.platform.navigation.resets).toEqual([]);
  });

  it('keeps the last account whatever the query says', async () => {
    const app = await buildRestartedApp();
    start(app.services, { as: 'mo' });
    await settle();
    expect(app.services.session.userId).toBe('lin');
  });

  it.each([undefined, '', 'x'.repeat(33)])('asks nothing of the service for “as” %j', (as) => {
    const app = buildApp();
    start(app.services, { as });
    expect(app.services.session.state.kind).toBe('signed-out');
    expect(app.signIn.asked).toEqual([]);
  });

  it('goes to the sign-in page when the person of the query may not sign in', async () => {
    const app = buildApp();
    app.signIn.problem = 'refused';
    start(app.services, { as: 'mo' });
    await settle();
    expect(app.platform.navigation.resets).toEqual([{ to: 'sign-in' }]);
  });

  it('goes to the sign-in page when the account is kicked, refused or signs out, once each', async () => {
    const app = await buildSignedInApp();
    start(app.services, {});
    await settle();
    app.chat.kick('another-device');
    expect(app.platform.navigation.resets).toHaveLength(1);
    await app.services.session.signIn('lin');
    await app.services.account.signOut();
    expect(app.platform.navigation.resets).toHaveLength(2);
    app.chat.calls.failNext('signIn', chatError('credentials-invalid'));
    await app.services.session.signIn('lin');
    expect(app.platform.navigation.resets).toHaveLength(3);
  });

  it('stops following when it is let go', async () => {
    const app = await buildSignedInApp();
    const stop = start(app.services, {});
    stop();
    app.chat.kick('another-device');
    expect(app.platform.navigation.resets).toEqual([]);
  });
});
