/** What needs the person's permission. */
export type Permission = 'microphone';

/**
 * The person's answer.
 * - `allowed`: given before
 * - `granted`, `refused`: answered just now, in the system's dialog
 * - `blocked`: refused before; the system does not ask again, only its settings change that
 */
export type PermissionAnswer = 'allowed' | 'granted' | 'refused' | 'blocked';

export interface Permissions {
  /** Asks where that was not done yet. */
  request(permission: Permission): Promise<PermissionAnswer>;
  /** Opens the system's page of permissions. */
  openSettings(): void;
}
