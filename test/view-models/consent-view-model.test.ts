import { ConsentViewModel } from '../../miniprogram/view-models/consent-view-model';
import { FakeStorage, settle } from '../support/fakes/fake-platform';
import { buildApp, buildSignedInApp } from '../support/test-app';
import { SPAM_REPORT, buildPerson } from '../support/builders';
import { start } from '../../miniprogram/stores/session/start';
import type { TestApp } from '../support/test-app';

function show(app: TestApp, isAsked = false): ConsentViewModel {
  const screen = new ConsentViewModel(app.services, isAsked);
  screen.setVisible(true);
  return screen;
}

describe('the privacy page at the first start', () => {
  const build = (as?: string) => {
    const app = buildApp({ storage: new FakeStorage() });
    start(app.services, { as });
    return app;
  };

  it('asks, and leads to the sign-in page once agreed', () => {
    const app = build();
    const screen = show(app);
    expect(screen.data).toMatchObject({ state: 'asking', isDeclined: false });
    expect(app.platform.navigation.title).toBe('隐私说明');
    screen.agree();
    screen.agree();
    expect(app.services.consent.isGiven).toBe(true);
    expect(app.platform.navigation.resets).toEqual([{ to: 'sign-in' }]);
  });

  it('signs in the person of the query only then, and goes where a link led', async () => {
    const app = build('mo');
    const screen = show(app);
    await app.platform.clock.advance(60_000);
    expect(app.signIn.asked).toEqual([]);
    app.services.arrival.keep({ to: 'landing', token: 'abc' });
    screen.agree();
    await settle();
    expect(app.signIn.asked).toEqual(['mo']);
    expect(app.platform.navigation.resets).toEqual([{ to: 'landing', token: 'abc' }]);
  });

  it('brings a remembered account back when only the page has changed', async () => {
    const app = buildApp({ storage: new FakeStorage() });
    app.services.launch.saveAccount(buildPerson({ userId: 'lin' }));
    start(app.services, {});
    show(app).agree();
    await settle();
    expect(app.services.session.userId).toBe('lin');
    expect(app.platform.navigation.resets).toEqual([{ to: 'conversations' }]);
  });

  it('closes the app for whoever declines, and can be read on', () => {
    const app = build();
    const screen = show(app);
    screen.decline();
    expect(app.platform.privacy.leftCount).toBe(1);
    expect(screen.data).toMatchObject({ state: 'asking', isDeclined: true });
    expect(app.services.consent.isGiven).toBe(false);
    expect(app.platform.navigation.resets).toEqual([]);
    screen.agree();
    expect(app.services.consent.isGiven).toBe(true);
  });

  it('agrees through the button that WeChat watches where WeChat wants that', async () => {
    const app = build();
    app.platform.privacy.isNeeded = true;
    const needed = show(app);
    app.platform.privacy.isNeeded = false;
    const free = show(app);
    await settle();
    expect([needed.data.needsAgreement, free.data.needsAgreement]).toEqual([true, false]);
    needed.openAgreement();
    expect(app.platform.privacy.openedCount).toBe(1);
  });
});

describe('the privacy page when WeChat waits for its agreement', () => {
  it('opens by itself, answers and goes back', async () => {
    const app = await buildSignedInApp();
    start(app.services, {});
    app.platform.privacy.asked.emit();
    expect(app.platform.navigation.opened).toEqual([{ to: 'consent', isAsked: true }]);
    const screen = show(app, true);
    expect(screen.data.state).toBe('wanted');
    screen.agree();
    expect(app.platform.privacy.answers).toEqual([true]);
    expect(app.platform.navigation.backCount).toBe(1);
    expect(app.platform.navigation.resets).toEqual([]);
  });

  it.each(['declining', 'going back'])('lets it go without by %s', async (way) => {
    const app = await buildSignedInApp();
    const screen = show(app, true);
    if (way === 'declining') screen.decline();
    screen.dispose();
    expect(app.platform.privacy.answers).toEqual([false]);
    expect(app.platform.privacy.leftCount).toBe(0);
    expect(app.services.consent.isGiven).toBe(true);
  });
});

describe('the privacy page, read again', () => {
  it('withdraws the consent: signed out, wiped and asked anew', async () => {
    const app = await buildSignedInApp();
    start(app.services, {});
    app.services.drafts.set('direct:mo', 'half a thought');
    app.services.drafts.flush();
    const screen = show(app);
    expect(screen.data.state).toBe('given');
    app.platform.dialogs.willConfirm(true);
    await screen.withdraw();
    expect(app.services.consent.isGiven).toBe(false);
    expect(app.services.session.userId).toBe('');
    expect(app.platform.storage.keys()).toEqual(['launch']);
    expect(app.platform.navigation.resets.at(-1)).toEqual({ to: 'consent' });
    expect((await app.services.session.signIn('lin')).ok).toBe(false);
  });

  it('stays for whoever would lose a report', async () => {
    const app = await buildSignedInApp();
    app.server.problem = 'unreachable';
    await app.services.reports.send(SPAM_REPORT);
    app.platform.dialogs.willConfirm(true);
    await show(app).withdraw();
    expect(app.platform.dialogs.questions).toHaveLength(2);
    expect([app.services.consent.isGiven, app.services.session.userId]).toEqual([true, 'lin']);
  });

  it('changes nothing for whoever thinks better of it', async () => {
    const app = await buildSignedInApp();
    await show(app).withdraw();
    expect(app.platform.dialogs.questions).toMatchObject([{ isDestructive: true }]);
    expect(app.services.consent.isGiven).toBe(true);
    expect(app.services.session.userId).toBe('lin');
  });
});
