/** What needs the person's permission. `album` is choosing from it, `saving` is adding to it, `files` are those of WeChat's chats. */
export type Permission = 'microphone' | 'camera' | 'album' | 'saving' | 'location' | 'files';

/**
 * The person's answer.
 * - `allowed`: given before, or nothing to be asked for
 * - `granted`, `refused`: answered just now, in the system's dialog
 * - `blocked`: refused before; the system does not ask again, only its settings change that
 */
export type PermissionAnswer = 'allowed' | 'granted' | 'refused' | 'blocked';

export interface Permissions {
  /** Asks where that was not done yet: for WeChat's privacy agreement first, then for the permission itself. */
  request(permission: Permission): Promise<PermissionAnswer>;
  /** Opens the system's page of permissions. */
  openSettings(): void;
}
