import { randomBytes } from 'node:crypto';
import type { Database } from './database';

/** A scene stands for a share token where a code has room for 32 characters only (WeChat, getUnlimitedQRCode). */
export class Scenes {
  constructor(private readonly database: Database) {}

  /** A new scene of 32 hexadecimal digits. */
  async make(token: string, expiresAtMs: number): Promise<string> {
    const scene = randomBytes(16).toString('hex');
    await this.database.run(
      'insert into scenes (scene, token, expires_at_ms) values ($1, $2, $3)',
      [scene, token, expiresAtMs],
    );
    return scene;
  }

  async tokenOf(scene: string): Promise<string | undefined> {
    const [row] = await this.database.run<{ token: string }>(
      'select token from scenes where scene = $1',
      [scene],
    );
    return row?.token;
  }

  async forgetBefore(ms: number): Promise<void> {
    await this.database.run('delete from scenes where expires_at_ms < $1', [ms]);
  }
}
