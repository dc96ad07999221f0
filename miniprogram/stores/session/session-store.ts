import { computed, makeObservable, observable, runInAction } from 'mobx-miniprogram';
import { BackOff } from './back-off';
import { Disposables } from '../../kernel/disposables';
import { Renewal } from './renewal';
import { failed, ok } from '../../kernel/result';
import { mayPass, problemOf } from './session-state';
import { sessionBanner } from '../../i18n/session-words';
import type { ChatClient, Credentials } from '../../chat/chat-client';
import type { ChatEvent, KickReason } from '../../chat/chat-event';
import type { Clock, Lifecycle } from '../../platform/platform';
import type { Dispose } from '../../kernel/disposables';
import type { Language } from '../../i18n/language';
import type { Result } from '../../kernel/result';
import type { SessionProblem, SessionState } from './session-state';
import type { SignIn } from '../../platform/sign-in';

type Outcome = Result<void, SessionProblem>;

/** What the session needs of the rest of the app. */
export interface SessionParts {
  readonly chat: ChatClient;
  readonly signIn: SignIn;
  readonly clock: Clock;
  readonly lifecycle: Lifecycle;
  readonly settings: { readonly language: Language };
  /** A number from 0 to 1, as `Math.random` gives. */
  readonly random: () => number;
}

/**
 * Who is signed in, and how that stands. Renews credentials before they end and when the service says they have, and finds the
 * way back by itself when the service could not be reached.
 */
export class SessionStore {
  state: SessionState = { kind: 'signed-out' };
  /** Whose data the app shows; empty for nobody. Set before the chat service is asked, so that stores hear its first events. */
  userId = '';
  private readonly backOff: BackOff;
  private readonly renewal: Renewal;
  private readonly disposables = new Disposables();
  private cancelRetry: Dispose | undefined;
  /** Credentials that were fetched ahead of need. */
  private kept: Credentials | undefined;
  /** Counts sign-ins and sign-outs: an answer to an earlier one is dropped. */
  private attempt = 0;
  /** The service has accepted this account since the last sign-out: from then on the SDK reconnects by itself. */
  private isAccepted = false;

  constructor(private readonly parts: SessionParts) {
    makeObservable(this, {
      state: observable.ref,
      userId: observable,
      bannerText: computed,
      needsPerson: computed,
    });
    this.backOff = new BackOff(parts.random);
    this.renewal = new Renewal(parts.clock, () => void this.renew());
    this.disposables.add(parts.chat.on((event) => this.receive(event)));
    this.disposables.add(parts.lifecycle.onShow(() => this.wake()));
    this.disposables.add(
      parts.lifecycle.onNetworkChange((isConnected) => {
        if (isConnected) this.wake();
      }),
    );
    this.disposables.add(() => this.stop());
  }

  /** A sentence about what is wrong, for the top of a page; empty when all is well or on its way. */
  get bannerText(): string {
    return sessionBanner(this.state, this.parts.settings.language);
  }

  /** Signs a remembered account in; keeps trying until it works or the service refuses. */
  resume(userId: string): void {
    this.stop();
    this.move({ kind: 'signing-in' }, userId);
    void this.keepTrying(userId);
  }

  /**
   * Signs in a person who was chosen, or whoever WeChat says is there. One attempt: whoever asked sees the outcome. An answer
   * that comes after another sign-in or a sign-out is `unknown` and changes nothing.
   */
  async signIn(userId: string | undefined): Promise<Outcome> {
    this.stop();
    const { attempt } = this;
    this.move({ kind: 'signing-in' }, '');
    const outcome = await this.connect(userId, attempt);
    if (!outcome.ok && attempt === this.attempt) {
      this.move({ kind: 'failed', problem: outcome.error }, '');
    }
    return outcome;
  }

  /** Nobody is signed in or on the way, and only a person can change that. */
  get needsPerson(): boolean {
    return this.userId === '' && this.state.kind !== 'signing-in';
  }

  /** Leaves the service; whatever it answers, nobody is signed in here afterwards. */
  async signOut(): Promise<void> {
    this.stop();
    this.kept = undefined;
    this.move({ kind: 'signed-out' }, '');
    this.parts.signIn.forget();
    await this.parts.chat.signOut();
  }

  /** Something may have brought the network back: no waiting. */
  wake(): void {
    this.parts.chat.wake();
    if (this.isAccepted || this.state.kind !== 'offline') return;
    this.move({ kind: 'reconnecting' });
    if (this.cancelRetry === undefined) return;
    this.cancelRetry();
    this.cancelRetry = undefined;
    void this.keepTrying(this.userId);
  }

  dispose(): void {
    this.disposables.dispose();
  }

  /** Ends whatever is under way. */
  private stop(): void {
    this.attempt += 1;
    this.isAccepted = false;
    this.cancelRetry?.();
    this.cancelRetry = undefined;
    this.renewal.stop();
    this.backOff.reset();
  }

  private move(state: SessionState, userId = this.userId): void {
    runInAction(() => {
      this.userId = userId;
      this.state = state;
    });
  }

  private async keepTrying(userId: string): Promise<void> {
    const { attempt } = this;
    const outcome = await this.connect(userId, attempt);
    if (outcome.ok || attempt !== this.attempt) return;
    if (!mayPass(outcome.error)) {
      this.stop();
      this.move({ kind: 'failed', problem: outcome.error }, '');
      return;
    }
    this.move({ kind: 'offline' });
    this.cancelRetry = this.parts.clock.after(this.backOff.nextWaitMs(), () => {
      this.cancelRetry = undefined;
      void this.keepTrying(userId);
    });
  }

  private async connect(userId: string | undefined, attempt: number): Promise<Outcome> {
    const credentials = await this.credentials(userId);
    if (attempt !== this.attempt) return failed('unknown');
    if (!credentials.ok) return credentials;
    this.move(this.state, credentials.value.userId);
    const entered = await this.enter(credentials.value);
    if (attempt !== this.attempt) return failed('unknown');
    if (entered.ok) this.move({ kind: 'ready' });
    return entered;
  }

  private async enter(credentials: Credentials): Promise<Outcome> {
    const { attempt } = this;
    const signedIn = await this.parts.chat.signIn(credentials);
    if (!signedIn.ok) return failed(problemOf(signedIn.error));
    if (attempt === this.attempt) {
      this.isAccepted = true;
      this.backOff.reset();
      this.renewal.watch(credentials.expiresAtMs);
    }
    return ok(undefined);
  }

  /**
   * Fetches fresh credentials while everything goes on. They are used when the service ends the session for the old ones, so
   * that the way back does not hang on the sign-in service at that moment.
   */
  private async renew(): Promise<void> {
    const { attempt, userId } = this;
    const credentials = await this.parts.signIn.credentials(userId);
    if (attempt !== this.attempt) return;
    if (credentials.ok) this.kept = credentials.value;
    this.renewal.watch(credentials.ok ? credentials.value.expiresAtMs : this.parts.clock.nowMs());
  }

  private credentials(userId: string | undefined): ReturnType<SignIn['credentials']> {
    const { kept } = this;
    this.kept = undefined;
    const isGood =
      kept !== undefined && kept.userId === userId && kept.expiresAtMs > this.parts.clock.nowMs();
    return isGood ? Promise.resolve(ok(kept)) : this.parts.signIn.credentials(userId);
  }

  private receive(event: ChatEvent): void {
    if (event.type === 'kicked') this.receiveKick(event.reason);
    if (!this.isAccepted) return;
    if (event.type === 'became-ready') this.move({ kind: 'ready' });
    if (event.type === 'became-unready') this.move({ kind: 'reconnecting' });
    if (event.type !== 'connection-changed') return;
    const { connection } = event;
    if (connection === 'connected') this.move({ kind: 'ready' });
    else this.move({ kind: connection === 'connecting' ? 'reconnecting' : 'offline' });
  }

  private receiveKick(reason: KickReason): void {
    if (this.userId === '') return;
    this.stop();
    if (reason !== 'credentials-expired') {
      this.move({ kind: 'kicked', reason }, '');
      this.parts.signIn.forget();
      return;
    }
    this.move({ kind: 'reconnecting' });
    void this.keepTrying(this.userId);
  }
}
