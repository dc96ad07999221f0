import { ScreenModel } from './screen-model';
import { consentStrings, withdrawQuestions } from '../i18n/sections/consent';
import { lead, toEntrance } from '../stores/session/entrance';
import { mayLoseReports } from './unsent-reports';
import { titleStrings } from '../i18n/sections/titles';
import type { ConsentActions, ConsentData } from './consent-data';
import type { Services } from '../stores/services';

/** The privacy page. */
export class ConsentViewModel extends ScreenModel<ConsentData> implements ConsentActions {
  /** @param isAsked WeChat waits for its agreement */
  constructor(
    private readonly services: Services,
    isAsked: boolean,
  ) {
    const { consent, platform } = services;
    super(services, consentStrings, {
      state: consent.isGiven ? (isAsked ? 'wanted' : 'given') : 'asking',
      needsAgreement: true,
      isDeclined: false,
    });
    void platform.privacy.isAgreementNeeded().then((isNeeded) => {
      this.showNow('needsAgreement', isNeeded);
    });
    // Whoever goes back without an answer has not agreed: WeChat does not wait for ever.
    this.disposables.add(() => platform.privacy.answer(false));
  }

  agree(): void {
    const { consent, platform, session } = this.services;
    const { state } = this.data;
    if (state === 'given') return;
    platform.privacy.answer(true);
    this.showNow('state', 'given');
    if (state === 'wanted') {
      this.leavePage();
      return;
    }
    consent.give();
    if (session.needsPerson) toEntrance(this.services);
    else lead(this.services);
  }

  decline(): void {
    const { platform } = this.services;
    if (this.data.state === 'wanted') {
      this.leavePage();
      return;
    }
    this.showNow('isDeclined', true);
    platform.privacy.leave();
  }

  openAgreement(): void {
    this.services.platform.privacy.openAgreement();
  }

  async withdraw(): Promise<void> {
    const { account, consent, platform, settings } = this.services;
    const question = { ...withdrawQuestions[settings.language], isDestructive: true };
    if (!(await platform.dialogs.confirm(question))) return;
    if (!(await mayLoseReports(this.services))) return;
    consent.withdraw();
    await account.signOut();
  }

  protected override title(): string {
    return titleStrings[this.services.settings.language].privacy;
  }
}
