import { arriveAt, goOn, toEntrance } from '../../miniprogram/stores/entrance';
import { buildApp, buildSignedInApp } from '../support/test-app';
import { FakeStorage } from '../support/fake-platform';

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
  goOn(services);
  expect(platform.navigation.resets.at(-1)).toEqual({ to: 'conversations' });
  expect(platform.navigation.above).toEqual([chat]);
  goOn(services);
  expect(platform.navigation.above).toEqual([chat]);
});

it('goes on to a card, whose page finds out where it leads', () => {
  const { services, platform } = buildApp();
  arriveAt(services, landing);
  goOn(services);
  expect(platform.navigation.resets.at(-1)).toEqual(landing);
  expect(platform.navigation.above).toEqual([]);
});

it('leaves whoever is signed in where the link led', async () => {
  const { services, platform } = await buildSignedInApp();
  arriveAt(services, chat);
  expect(platform.navigation.resets).toEqual([]);
  expect(services.arrival.take()).toBeUndefined();
});
