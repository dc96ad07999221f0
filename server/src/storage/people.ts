import { randomBytes } from 'node:crypto';
import type { Database, Statements } from './database';

/** Everything with a person's ID in it. */
const TABLES = ['people', 'subscriptions', 'muted_conversations', 'quiet_times', 'avatars'];

/**
 * Who somebody is in the chat. An openid never leaves the server: the user ID is drawn at the first sign-in and kept.
 * Tencent allows 32 bytes of letters, digits, `_` and `-` (document 1047/33515).
 */
export class People {
  constructor(private readonly database: Database) {}

  /** The user ID behind an openid; two devices that sign in at the same time get the same one. */
  async userIdOf(openid: string, nowMs: number): Promise<{ userId: string; isNew: boolean }> {
    const drawn = `u_${randomBytes(12).toString('hex')}`;
    const [made] = await this.database.run<{ user_id: string }>(
      `insert into people (user_id, openid, created_at_ms) values ($1, $2, $3)
       on conflict (openid) do nothing returning user_id`,
      [drawn, openid, nowMs],
    );
    if (made !== undefined) return { userId: made.user_id, isNew: true };
    const [known] = await this.database.run<{ user_id: string }>(
      'select user_id from people where openid = $1',
      [openid],
    );
    if (known === undefined) return this.userIdOf(openid, nowMs);
    return { userId: known.user_id, isNew: false };
  }

  /** False for whoever deleted the account. */
  async isHere(userId: string): Promise<boolean> {
    return (await this.openidOf(userId)) !== undefined;
  }

  async openidOf(userId: string): Promise<string | undefined> {
    const [row] = await this.database.run<{ openid: string }>(
      'select openid from people where user_id = $1',
      [userId],
    );
    return row?.openid;
  }

  /**
   * Everything this server keeps about a person goes. What they reported of others stays without a word of theirs or a sign of who it was, and what
   * others reported of them for as long as reports are kept.
   */
  async forget(userId: string): Promise<void> {
    await this.database.transaction(async (statements) => {
      for (const table of TABLES) await removeFrom(statements, table, userId);
      await leaveReports(statements, userId);
    });
  }
}

const removeFrom = (statements: Statements, table: string, userId: string) =>
  statements.run(`delete from ${table} where user_id = $1`, [userId]);

const leaveReports = (statements: Statements, userId: string) =>
  statements.run(`update reports set reporter_id = null, note = '' where reporter_id = $1`, [
    userId,
  ]);
