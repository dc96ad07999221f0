import { failed } from '../../kernel/result';
import type { Consent } from './consent';
import type { SignIn } from '../../platform/sign-in';

/** A sign-in that asks nobody before the person has agreed to the privacy page: until then it refuses. */
export function consentedSignIn(signIn: SignIn, consent: Pick<Consent, 'isGiven'>): SignIn {
  return {
    people: () => (consent.isGiven ? signIn.people() : Promise.resolve(failed('refused'))),
    credentials: (userId) =>
      consent.isGiven ? signIn.credentials(userId) : Promise.resolve(failed('refused')),
    forget: () => signIn.forget(),
  };
}
