import { failed, ok } from '../../../miniprogram/kernel/result';
import type { Credentials } from '../../../miniprogram/chat/chat-client';
import type { Person } from '../../../miniprogram/domain/person/person';
import type { Result } from '../../../miniprogram/kernel/result';
import type { SignIn, SignInProblem } from '../../../miniprogram/platform/sign-in';

/** Hands out credentials for anybody, or fails as a test says. */
export class FakeSignIn implements SignIn {
  choices: readonly Person[] = [];
  /** While set, everything fails so. */
  problem: SignInProblem | undefined;
  /** How long credentials last. */
  lifetimeMs = 60 * 60 * 1000;
  /** Whom WeChat says is there, when nobody is chosen. */
  self = 'lin';
  forgottenCount = 0;
  readonly asked: (string | undefined)[] = [];

  constructor(private readonly nowMs: () => number) {}

  people(): Promise<Result<readonly Person[], SignInProblem>> {
    return Promise.resolve(this.problem ? failed(this.problem) : ok(this.choices));
  }

  forget(): void {
    this.forgottenCount += 1;
  }

  credentials(userId: string | undefined): Promise<Result<Credentials, SignInProblem>> {
    this.asked.push(userId);
    if (this.problem) return Promise.resolve(failed(this.problem));
    return Promise.resolve(
      ok({
        userId: userId ?? this.self,
        userSig: `sig-${this.asked.length}`,
        expiresAtMs: this.nowMs() + this.lifetimeMs,
      }),
    );
  }
}
