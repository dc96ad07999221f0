import { arriveAt, goOn, lead, toEntrance } from '../../../miniprogram/stores/session/entrance';
import { buildApp, buildSignedInApp } from '../../support/test-app';
import { buildPerson } from '../../support/builders';
import { chatError } from '../../support/fakes/fake-calls';
import { FakeStorage } from '../../support/fakes/fake-platform';

const chat = { to: 'chat', conversationId: 'group:g' } as const;
const landing = { to: 'landing', token: 'abc' } as const;

it('leads to the privacy page first, and to the sign-in page after it', () => {
  const app = buildApp({ storage: new FakeStorage() });
  toEntrance(app.services);
  app.services.consent.give();
  toEntrance(app.services);
  expect(app.platform.navigation.resets).toEqual([{ to: 'consent' }, { to: 'sign-in' }]);
});

it('keeps where a link leads while its person has to sign in, and goes there above the list', () => {
  const { services, platform } = buildApp();
  arriveAt(services, chat);
  expect(platform.navigation.resets).toEqual([{ to: 'sign-in' }]);
  lead(services);
  expect(platform.navigation.resets.at(-1)).toEqual({ to: 'conversations' });
  expect(platform.navigation.above).toEqual([chat]);
  lead(services);
  expect(platform.navigation.above).toEqual([chat]);
});

it('goes on to a card, whose page finds out where it leads', () => {
  const { services, platform } = buildApp();
  arriveAt(services, landing);
  lead(services);
  expect(platform.navigation.resets.at(-1)).toEqual(landing);
  expect(platform.navigation.above).toEqual([]);
});

it('leaves whoever is signed in where the link led', async () => {
  const { services, platform } = await buildSignedInApp();
  arriveAt(services, chat);
  expect(platform.navigation.resets).toEqual([]);
  expect(services.arrival.take()).toBeUndefined();
});

it('lets whoever has neither name nor picture say who they are first', async () => {
  const app = await buildSignedInApp({ people: [buildPerson({ userId: 'lin', nick: '' })] });
  app.services.arrival.keep(landing);
  await goOn(app.services);
  expect(app.platform.navigation.resets).toEqual([{ to: 'welcome' }]);
  expect(app.services.arrival.take()).toEqual(landing);
});

it('asks nobody who has a name, or whom the service does not tell of', async () => {
  const app = await buildSignedInApp({ people: [buildPerson({ userId: 'lin', nick: '林' })] });
  await goOn(app.services);
  const silent = buildApp();
  silent.chat.calls.failNext('me', chatError('timeout'));
  await silent.services.session.signIn('lin');
  await goOn(silent.services);
  for (const { platform } of [app, silent])
    expect(platform.navigation.resets).toEqual([{ to: 'conversations' }]);
});
