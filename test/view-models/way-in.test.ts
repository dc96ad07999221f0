import { buildApp, buildSignedInApp } from '../support/test-app';
import { leadIn } from '../../miniprogram/view-models/way-in';

it('leads whoever is not signed in to the page that comes first', () => {
  const { services, platform } = buildApp();
  leadIn(services);
  expect(platform.navigation.resets).toEqual([{ to: 'sign-in' }]);
});

it('leaves a page alone whose person is signed in, or on the way', async () => {
  const there = await buildSignedInApp();
  leadIn(there.services);
  const coming = buildApp();
  coming.services.session.resume('lin');
  leadIn(coming.services);
  expect([...there.platform.navigation.resets, ...coming.platform.navigation.resets]).toEqual([]);
});
