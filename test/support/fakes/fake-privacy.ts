import { CONSENT_VERSION } from '../../../miniprogram/stores/session/consent';
import { packLaunchRecord } from '../../../miniprogram/stores/session/launch-record';
import { DEFAULT_SETTINGS } from '../../../miniprogram/stores/device/stored-settings';
import { Emitter } from '../../../miniprogram/kernel/emitter';
import type { Dispose } from '../../../miniprogram/kernel/disposables';
import type { ReminderConsent } from '../../../miniprogram/platform/reminder-consent';
import type { Privacy } from '../../../miniprogram/platform/privacy';

/** WeChat's agreement, as a test wants it. */
export class FakePrivacy implements Privacy {
  isNeeded = false;
  readonly asked = new Emitter<void>();
  readonly answers: boolean[] = [];
  openedCount = 0;
  leftCount = 0;

  isAgreementNeeded(): Promise<boolean> {
    return Promise.resolve(this.isNeeded);
  }

  openAgreement(): void {
    this.openedCount += 1;
  }

  onAsked(listener: () => void): Dispose {
    return this.asked.on(listener);
  }

  answer(isAgreed: boolean): void {
    this.answers.push(isAgreed);
  }

  leave(): void {
    this.leftCount += 1;
  }
}

/** WeChat's question about reminders, answered as a test plans. */
export class FakeReminderConsent implements ReminderConsent {
  isOpen = true;
  answer: 'accepted' | 'refused' | 'failed' = 'accepted';
  readonly asked: string[] = [];

  canAsk(): Promise<boolean> {
    return Promise.resolve(this.isOpen);
  }

  ask(templateId: string): Promise<'accepted' | 'refused' | 'failed'> {
    this.asked.push(templateId);
    return Promise.resolve(this.answer);
  }
}

/** What the device holds of a person who has agreed to the privacy page and was never signed in. */
export const agreedRecord = packLaunchRecord({
  settings: DEFAULT_SETTINGS,
  consentVersion: CONSENT_VERSION,
  conversations: [],
});
