import { CONSENT_VERSION, Consent } from '../../../miniprogram/stores/session/consent';
import { FakeStorage } from '../../support/fakes/fake-platform';
import { LaunchStorage } from '../../../miniprogram/stores/session/launch-storage';
import { buildPerson } from '../../support/builders';

it('is not given by anybody at first, and remembered once it is', () => {
  const device = new FakeStorage();
  const consent = new Consent(new LaunchStorage(device));
  expect(consent.isGiven).toBe(false);
  consent.give();
  expect(consent.isGiven).toBe(true);
  expect(new Consent(new LaunchStorage(device)).isGiven).toBe(true);
});

it('outlives a sign-out, and is gone when it is withdrawn', () => {
  const launch = new LaunchStorage(new FakeStorage());
  const consent = new Consent(launch);
  consent.give();
  launch.saveAccount(buildPerson({ userId: 'lin' }));
  launch.forgetAccount();
  expect(new Consent(launch).isGiven).toBe(true);
  consent.withdraw();
  expect(consent.isGiven).toBe(false);
  expect(new Consent(launch).isGiven).toBe(false);
});

it.each([CONSENT_VERSION - 1, CONSENT_VERSION + 1])(
  'is asked for again when the page says something else (%d)',
  (version) => {
    const launch = new LaunchStorage(new FakeStorage());
    launch.saveConsent(version);
    expect(new Consent(launch).isGiven).toBe(false);
  },
);
