import type { Database } from '../storage/database';
import { openidOfLocal } from './local-wechat';

/** Gives seeded people of the local chat service the openid that their made-up login codes stand for. */
export async function seedPeople(
  database: Database,
  userIds: readonly string[],
  nowMs: number,
): Promise<void> {
  for (const userId of userIds) {
    await database.run(
      `insert into people (user_id, openid, created_at_ms) values ($1, $2, $3)
       on conflict do nothing`,
      [userId, openidOfLocal(userId), nowMs],
    );
  }
}
