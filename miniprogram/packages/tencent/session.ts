import { SignInAttempt } from './sign-in-attempt';
import { failed, ok } from '../../kernel/result';
import { nudge } from './nudge';
import { errorFromSdk, ownError } from './errors';
import { settled, withinLimit } from './requests';
import type { Credentials } from '../../chat/chat-client';
import type { ChatResult } from '../../chat/chat-result';
import type { Clock } from '../../platform/platform';
import type { Sdk } from './sdk';

/** How long a sign-in may take (the port's promise); the SDK's own login waits 90 s. */
const SIGN_IN_LIMIT_MS = 15_000;

/** How long a sign-in may take on an SDK instance that failed to connect before: it does not say when it fails again. */
const REPEATED_LIMIT_MS = 5_000;

/** How long signing out waits for the service to hear of it. */
const SIGN_OUT_LIMIT_MS = 3_000;

/** The SDK's "another login is under way", for 15 s after it began. */
const LOGIN_UNDER_WAY = 2025;

/**
 * The SDK instance and who is signed in on it. The SDK does not retry a failed first connection and refuses another login for
 * 15 s: within that time a new sign-in takes a new instance, afterwards it repeats the login on the old one, which is
 * cheaper because a destroyed instance stays in memory through its network listener.
 */
export class Session {
  private sdk: Sdk | undefined;
  private credentials: Credentials | undefined;
  private attempt: SignInAttempt | undefined;
  private leaving: Promise<unknown> | undefined;
  private isConnected = false;

  /**
   * @param createSdk makes an instance with its events bound; it may be called again only after the last one is destroyed
   */
  constructor(
    private readonly clock: Clock,
    private readonly createSdk: () => Sdk,
  ) {}

  /** The instance, when requests can be made. */
  ready(): Sdk | undefined {
    return this.sdk?.isReady() === true ? this.sdk : undefined;
  }

  /** Whether events of `sdk` are still of interest. */
  isCurrent(sdk: Sdk): boolean {
    return this.sdk === sdk;
  }

  /** Whose session it is; empty when nobody signed in. */
  get userId(): string {
    return this.credentials?.userId ?? '';
  }

  /**
   * Settles when ready, refused, unreachable, or out of time. A new call takes over from one under way. Who is signed in already
   * stays so: the SDK takes new credentials only with a new login, which is due when the service ends the session for the old ones.
   */
  signIn(credentials: Credentials): ChatResult<void> {
    if (this.ready() !== undefined && this.userId === credentials.userId) {
      return Promise.resolve(ok(undefined));
    }
    this.attempt?.settle(failed(ownError('network', 'a newer sign-in took over')));
    const isRepeated = this.canRepeat(credentials);
    const limitMs = isRepeated ? REPEATED_LIMIT_MS : SIGN_IN_LIMIT_MS;
    const attempt = new SignInAttempt(this.clock, limitMs);
    this.attempt = attempt;
    // Making the SDK throws where its options are wrong.
    this.run(attempt, credentials).catch((reason: unknown) => {
      attempt.settle(failed(errorFromSdk(reason)));
    });
    return attempt.result;
  }

  /** The SDK is ready: what is waiting for it goes on. */
  becameReady(): void {
    this.isConnected = true;
    this.attempt?.settle(ok(undefined));
  }

  /** The connection came or went; without one, a sign-in under way cannot succeed by itself. */
  connectionChanged(isConnected: boolean): void {
    this.isConnected = isConnected;
    if (!isConnected) this.attempt?.settle(failed(ownError('network', 'no connection')));
  }

  /** The service ended the session; the SDK still finishes its own clean-up when it tells. */
  ended(): void {
    void Promise.resolve().then(() => this.release());
  }

  /** Signs out and drops the instance. Waits a moment for the service to hear of it, not for ever. */
  async signOut(): Promise<void> {
    this.attempt?.settle(failed(ownError('not-ready', 'signed out')));
    await withinLimit(this.clock, SIGN_OUT_LIMIT_MS, () => this.release());
  }

  private async run(attempt: SignInAttempt, credentials: Credentials): Promise<void> {
    const repeated = this.canRepeat(credentials) ? await this.login(credentials) : undefined;
    const mustRenew =
      repeated === undefined || (!repeated.ok && repeated.error.code === LOGIN_UNDER_WAY);
    const login = mustRenew ? await this.loginAnew(attempt, credentials) : repeated;
    if (!login.ok) attempt.settle(login);
    else if (this.ready() !== undefined) attempt.settle(ok(undefined));
  }

  private async loginAnew(attempt: SignInAttempt, credentials: Credentials): ChatResult<unknown> {
    await this.release();
    return attempt.isSettled ? attempt.result : this.login(credentials);
  }

  private login(credentials: Credentials): ChatResult<unknown> {
    const { userId: userID, userSig } = credentials;
    const sdk = this.sdk ?? this.createSdk();
    this.sdk = sdk;
    this.credentials = credentials;
    return settled(() => sdk.login({ userID, userSig }));
  }

  private canRepeat({ userId, userSig }: Credentials): boolean {
    const known = this.credentials;
    return this.sdk !== undefined && known?.userId === userId && known.userSig === userSig;
  }

  /**
   * Destroys the instance. One that is signed in tells the service first, which without a connection takes the SDK up to 15 s; a
   * second call waits for the first.
   */
  private async release(): Promise<void> {
    const sdk = this.sdk;
    if (sdk !== undefined) {
      const { userId } = this;
      this.sdk = undefined;
      this.credentials = undefined;
      this.leaving = settled(() => sdk.destroy());
      // So that the sign-out gets through as soon as it can.
      if (sdk.isReady() && !this.isConnected) nudge(sdk, userId);
    }
    await this.leaving;
  }
}
