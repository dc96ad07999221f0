import { asRecord } from '../../kernel/json';
import { failed, ok } from '../../kernel/result';
import { request } from './request';
import type { Credentials } from '../../chat/chat-client';
import type { Person } from '../../domain/person';
import type { Result } from '../../kernel/result';
import type { SignIn, SignInProblem } from '../sign-in';

/**
 * Credentials from the local chat service's control API, which hands them out to whoever asks. What it answers is checked like any
 * other text from outside.
 */
export class LocalSignIn implements SignIn {
  constructor(private readonly serviceUrl: string) {}

  async people(): Promise<Result<readonly Person[], SignInProblem>> {
    const answer = await request({ method: 'GET', url: `${this.serviceUrl}/control/people` });
    if (answer === undefined || !Array.isArray(answer.body)) return failed('unreachable');
    return ok(answer.body.map(toPerson).filter((person) => person !== undefined));
  }

  async credentials(userId: string | undefined): Promise<Result<Credentials, SignInProblem>> {
    if (userId === undefined) return failed('refused');
    const answer = await request({
      method: 'POST',
      url: `${this.serviceUrl}/control/sign-in`,
      body: { userId },
    });
    if (answer === undefined || answer.status >= 500) return failed('unreachable');
    const credentials = answer.status === 200 ? toCredentials(answer.body) : undefined;
    return credentials === undefined ? failed('refused') : ok(credentials);
  }
}

function toPerson(value: unknown): Person | undefined {
  const { userId, nick, avatarUrl } = asRecord(value) ?? {};
  if (typeof userId !== 'string' || userId === '') return undefined;
  return {
    userId,
    nick: typeof nick === 'string' ? nick : '',
    avatarUrl: typeof avatarUrl === 'string' ? avatarUrl : '',
  };
}

function toCredentials(value: unknown): Credentials | undefined {
  const { userId, userSig, expiresAtMs } = asRecord(value) ?? {};
  if (typeof userId !== 'string' || typeof userSig !== 'string') return undefined;
  if (typeof expiresAtMs !== 'number') return undefined;
  return { userId, userSig, expiresAtMs };
}
