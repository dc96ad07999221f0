import { action, makeObservable, observable } from 'mobx-miniprogram';
import type { LaunchStorage } from './launch-storage';

/** What the privacy page says now. Raised when it says more: then everybody is asked again. */
export const CONSENT_VERSION = 1;

/**
 * Whether the person of this device agrees to what the privacy page says. Until then nobody signs in, and so nothing is asked of any
 * service and no chat client is fetched.
 */
export class Consent {
  isGiven: boolean;

  constructor(private readonly launch: LaunchStorage) {
    this.isGiven = launch.current.consentVersion === CONSENT_VERSION;
    makeObservable(this, { isGiven: observable, give: action, withdraw: action });
  }

  give(): void {
    this.launch.saveConsent(CONSENT_VERSION);
    this.isGiven = true;
  }

  withdraw(): void {
    this.launch.saveConsent(0);
    this.isGiven = false;
  }
}
