import { makeObservable, observable, runInAction } from 'mobx-miniprogram';
import { ScreenModel } from './screen-model';
import { avatarOf } from './avatar';
import { NEWCOMER, displayName } from '../domain/person/person';
import { afterSignIn } from '../stores/session/after-sign-in';
import { goOn } from '../stores/session/entrance';
import { sessionReason } from '../i18n/session-words';
import { signInStrings } from '../i18n/sections/sign-in';
import { titleStrings } from '../i18n/sections/titles';
import type { Person } from '../domain/person/person';
import type { Services } from '../stores/services';
import type { SignInProblem } from '../platform/sign-in';
import type { SignInActions, SignInData, SignInRow } from './sign-in-data';

const beforeLoading = { state: 'loading', rows: [], reasonText: '' } as const;

/** Where a person signs in: by choosing one of the seeded people, or at once where WeChat says who is there. */
export class SignInViewModel extends ScreenModel<SignInData> implements SignInActions {
  /** Why there is nobody to choose from; undefined when there is. */
  private problem: SignInProblem | undefined = undefined;
  private isDisposed = false;

  constructor(private readonly services: Services) {
    super(services, signInStrings, beforeLoading);
    makeObservable<this, 'problem'>(this, { problem: observable });
    const { session, settings } = services;
    this.disposables.add(() => {
      this.isDisposed = true;
    });
    this.show('reasonText', () =>
      sessionReason(
        this.problem ? { kind: 'failed', problem: this.problem } : session.state,
        settings.language,
      ),
    );
    // Whoever was put out comes back by their own wish, or two devices would put each other out for ever.
    if (session.needsPerson)
      void this.load({ canEnterAtOnce: session.state.kind === 'signed-out' });
    else void this.passBy();
  }

  async choose(userId: string): Promise<void> {
    if (this.data.state === 'choosing') await this.enter(userId);
  }

  retry(): void {
    if (this.data.state === 'failed') void this.load({ canEnterAtOnce: true });
  }

  protected override title(): string {
    return titleStrings[this.services.settings.language].signIn;
  }

  private async load({ canEnterAtOnce }: { readonly canEnterAtOnce: boolean }): Promise<void> {
    this.showNow('state', 'loading');
    const people = await this.services.signIn.people();
    if (this.isDisposed) return;
    runInAction(() => (this.problem = people.ok ? undefined : people.error));
    const { newcomer } = this.data.t;
    this.showNow('rows', people.ok ? people.value.map((one) => rowOf(one, newcomer)) : []);
    if (people.ok && people.value.length > 0) this.showNow('state', 'choosing');
    else if (people.ok && canEnterAtOnce) await this.enter(undefined);
    else this.showNow('state', 'failed');
  }

  /** The page was opened by its address while the account of the last time comes back: nobody has anything to do here. */
  private async passBy(): Promise<void> {
    const { session } = this.services;
    await afterSignIn(session);
    if (this.isDisposed) return;
    if (session.needsPerson) await this.load({ canEnterAtOnce: false });
    else await goOn(this.services);
  }

  private async enter(userId: string | undefined): Promise<void> {
    this.showNow('state', 'signing-in');
    const entered = await this.services.session.signIn(userId);
    if (this.isDisposed) return;
    if (entered.ok) await goOn(this.services);
    else this.showNow('state', userId === undefined ? 'failed' : 'choosing');
  }
}

function rowOf({ userId, nick, avatarUrl }: Person, newcomer: string): SignInRow {
  const name = displayName({ nick: userId === NEWCOMER ? newcomer : nick, id: userId });
  return { id: userId, ...avatarOf({ id: userId, name, avatarUrl }) };
}
