import { FakeSignIn } from '../../support/fakes/fake-sign-in';
import { consentedSignIn } from '../../../miniprogram/stores/session/consented-sign-in';
import { failed } from '../../../miniprogram/kernel/result';

it('asks nobody before the person has agreed', async () => {
  const signIn = new FakeSignIn(() => 0);
  const consent = { isGiven: false };
  const guarded = consentedSignIn(signIn, consent);
  expect(await guarded.people()).toEqual(failed('refused'));
  expect(await guarded.credentials('lin')).toEqual(failed('refused'));
  expect(signIn.asked).toEqual([]);
  consent.isGiven = true;
  expect((await guarded.people()).ok).toBe(true);
  expect((await guarded.credentials('lin')).ok).toBe(true);
});
