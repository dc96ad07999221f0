import { permissionWords } from '../../i18n/permissions';
import type { Dialogs } from '../../platform/platform';
import type { Permission, PermissionAnswer, Permissions } from '../../platform/permissions';
import type { SettingsStore } from './settings-store';

/** The one way to what needs a permission: asked for at the moment of use, explained where it was refused. */
export class PermissionGate {
  constructor(
    private readonly permissions: Permissions,
    private readonly dialogs: Pick<Dialogs, 'confirm'>,
    private readonly settings: Pick<SettingsStore, 'language'>,
  ) {}

  /** Asks where that was not done yet. Whoever refused just now knows why; an older refusal is explained. True when the app may. */
  async pass(permission: Permission): Promise<boolean> {
    const answer = await this.request(permission);
    if (answer === 'blocked') await this.explain(permission);
    return answer === 'allowed' || answer === 'granted';
  }

  /** Asks where that was not done yet, for those who say themselves what follows. */
  request(permission: Permission): Promise<PermissionAnswer> {
    return this.permissions.request(permission);
  }

  /** Says what the permission is for, and leads to where it is given. */
  async explain(permission: Permission): Promise<void> {
    const words = permissionWords(permission, this.settings.language);
    const wantsSettings = await this.dialogs.confirm({
      title: words.title,
      text: words.text,
      confirm: words.openSettings,
      cancel: words.notNow,
    });
    if (wantsSettings) this.permissions.openSettings();
  }
}
