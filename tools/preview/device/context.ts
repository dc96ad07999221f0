/** What the `wx` functions of one phone share. */
import type { LaunchOptions, PageHost } from '../host';
import type { AppEvents } from './app-events';
import type { PhoneFrame } from './chrome/phone-frame';
import type { PhoneFiles } from './files';
import type { PhoneNetwork } from './network';
import type { Permissions } from './permissions';
import type { PhoneAccount } from './phone-account';
import type { SettingsStore } from './settings';
import type { PrivacyAgreement } from './privacy-agreement';
import type { PhoneStorage } from './storage';

export interface PhoneContext {
  readonly settings: SettingsStore;
  readonly storage: PhoneStorage;
  readonly files: PhoneFiles;
  readonly network: PhoneNetwork;
  readonly account: PhoneAccount;
  readonly frame: PhoneFrame;
  readonly permissions: Permissions;
  readonly agreement: PrivacyAgreement;
  readonly events: AppEvents;
  /** Options of the launch, later of the latest coming to the front. */
  enterOptions(): LaunchOptions;
  /** The mini program closes: it goes to the background. */
  leave(): void;
  /** The page framework; throws before it is attached. */
  pages(): PageHost;
}
