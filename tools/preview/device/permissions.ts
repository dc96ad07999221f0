/** Permissions of the mini program on one phone: asked once, then remembered until changed in the settings. */
import { askPermission } from './chrome/dialogs';
import type { PhoneFrame } from './chrome/phone-frame';
import { PERMISSION_SCOPES, type PermissionScope, type SettingsStore } from './settings';

export const isPermissionScope = (scope: unknown): scope is PermissionScope =>
  PERMISSION_SCOPES.some((each) => each === scope);

export class Permissions {
  constructor(
    private readonly settings: SettingsStore,
    private readonly frame: PhoneFrame,
  ) {}

  /** Asks the person if needed; a refusal stays until it is changed in the settings, as in WeChat. */
  async request(scope: PermissionScope): Promise<boolean> {
    const answer = this.settings.get().permissions[scope];
    if (answer !== 'ask') return answer === 'allow';
    const { layers, words } = this.frame;
    const isAllowed = await askPermission(layers, words, words.scopes[scope]);
    this.set(scope, isAllowed);
    return isAllowed;
  }

  set(scope: PermissionScope, isAllowed: boolean): void {
    const permissions = this.settings.get().permissions;
    this.settings.update({
      permissions: { ...permissions, [scope]: isAllowed ? 'allow' : 'refuse' },
    });
  }

  /** `authSetting` of `wx.getSetting`: only scopes that were asked for are there. */
  authSetting(): Record<string, boolean> {
    const answers = Object.entries(this.settings.get().permissions);
    return Object.fromEntries(
      answers
        .filter(([, answer]) => answer !== 'ask')
        .map(([scope, answer]) => [scope, answer === 'allow']),
    );
  }
}
