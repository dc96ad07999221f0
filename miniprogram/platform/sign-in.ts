import type { Credentials } from '../chat/chat-client';
import type { Person } from '../domain/person/person';
import type { Result } from '../kernel/result';

/**
 * - `unreachable`: the sign-in service did not answer
 * - `too-often`: it takes no more for a while, from this address
 * - `outdated`: it answered what this version cannot read: it is older than the app, or being replaced
 * - `refused`: it answered that this person may not sign in
 */
export type SignInProblem = 'unreachable' | 'too-often' | 'outdated' | 'refused';

/**
 * Where credentials come from. In local mode the chat service hands them out for a chosen seeded person; in production a
 * server exchanges WeChat's login code for them and there is nobody to choose.
 */
export interface SignIn {
  /** Who can be chosen on the sign-in page; empty where WeChat itself says who is there. */
  people(): Promise<Result<readonly Person[], SignInProblem>>;
  /** Fresh credentials; `userId` is a person's from {@link people}, or undefined where nobody is chosen. */
  credentials(userId: string | undefined): Promise<Result<Credentials, SignInProblem>>;
  /** The person has signed out: nothing of them is kept. */
  forget(): void;
}
