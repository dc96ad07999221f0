import { asRecord } from '../../kernel/json';
import { failed, ok } from '../../kernel/result';
import { request } from './request';
import type { Clock } from '../platform';
import type { Credentials } from '../../chat/chat-client';
import type { HttpAnswer } from './request';
import type { LoginCodes } from './login-codes';
import type { Person } from '../../domain/person/person';
import type { Result } from '../../kernel/result';
import type { SignIn, SignInProblem } from '../sign-in';

interface Session {
  readonly userId: string;
  readonly token: string;
}

/**
 * Credentials from our server, for a login code; for a session that is still good without one, so that a renewal does not hang on
 * WeChat. What the server answers is checked like any other text from outside.
 */
export class ServerSignIn implements SignIn {
  private current: Session | undefined;
  /** Counts what was forgotten: an answer from before then is not remembered. */
  private forgotten = 0;

  constructor(
    private readonly serverUrl: string,
    private readonly codes: LoginCodes,
    private readonly clock: Pick<Clock, 'nowMs'>,
  ) {}

  /** Who signed in last, for the server's other routes; undefined before that. */
  get session(): string | undefined {
    return this.current?.token;
  }

  people(): Promise<Result<readonly Person[], SignInProblem>> {
    return this.codes.people();
  }

  async credentials(userId: string | undefined): Promise<Result<Credentials, SignInProblem>> {
    const { forgotten } = this;
    return (await this.renewed(userId, forgotten)) ?? this.fromCode(userId, forgotten);
  }

  forget(): void {
    this.current = undefined;
    this.forgotten += 1;
  }

  /** Undefined where the session is another person's or over: then only a code helps. */
  private async renewed(
    userId: string | undefined,
    forgotten: number,
  ): Promise<Result<Credentials, SignInProblem> | undefined> {
    const session = this.current;
    if (session === undefined || session.userId !== userId) return undefined;
    const url = `${this.serverUrl}/sign-in/renew`;
    const answer = await request({ method: 'POST', url, body: {}, session: session.token });
    return answer?.status === 401 ? undefined : this.accept(answer, forgotten);
  }

  private async fromCode(
    userId: string | undefined,
    forgotten: number,
  ): Promise<Result<Credentials, SignInProblem>> {
    const code = await this.codes.code(userId);
    if (code === undefined) return failed(userId === undefined ? 'refused' : 'unreachable');
    const url = `${this.serverUrl}/sign-in`;
    return this.accept(await request({ method: 'POST', url, body: { code } }), forgotten);
  }

  private accept(
    answer: HttpAnswer | undefined,
    forgotten: number,
  ): Result<Credentials, SignInProblem> {
    if (answer === undefined || answer.status >= 500) return failed('unreachable');
    if (answer.status === 429) return failed('too-often');
    if (answer.status !== 200) return failed('refused');
    const { userId, userSig, lifeS, session } = asRecord(answer.body) ?? {};
    const isComplete =
      typeof userId === 'string' &&
      typeof userSig === 'string' &&
      typeof lifeS === 'number' &&
      Number.isFinite(lifeS) &&
      typeof session === 'string';
    if (!isComplete) return failed('outdated');
    if (forgotten === this.forgotten) this.current = { userId, token: session };
    // The device's clock may be hours off the server's: an end is told by the one that is looked at later.
    return ok({ userId, userSig, expiresAtMs: this.clock.nowMs() + lifeS * 1000 });
  }
}
