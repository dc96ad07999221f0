import type { Database } from './database';

/** The stretch comes again every day, as the chat service repeats it. */
export const DAY_MS = 24 * 60 * 60 * 1000;

/** From a moment on for so long, every day or once; a length of 0 is never, a whole day is always. */
export interface QuietTimes {
  readonly startsAtMs: number;
  readonly durationMs: number;
  readonly isOnce?: boolean;
}

/** When people do not want to be called at all. */
export class QuietTimesStore {
  constructor(private readonly database: Database) {}

  async set(userId: string, { startsAtMs, durationMs, isOnce = false }: QuietTimes): Promise<void> {
    if (durationMs === 0) {
      await this.database.run('delete from quiet_times where user_id = $1', [userId]);
      return;
    }
    await this.database.run(
      `insert into quiet_times (user_id, starts_at_ms, duration_ms, is_once) values ($1, $2, $3, $4)
       on conflict (user_id) do update set starts_at_ms = $2, duration_ms = $3, is_once = $4`,
      [userId, startsAtMs, durationMs, isOnce],
    );
  }

  async isQuiet(userId: string, nowMs: number): Promise<boolean> {
    const rows = await this.database.run(
      `select 1 from quiet_times where user_id = $1
       and case when is_once then $2::bigint >= starts_at_ms and $2 < starts_at_ms + duration_ms
       else ((($2 - starts_at_ms) % $3) + $3) % $3 < duration_ms end`,
      [userId, nowMs, DAY_MS],
    );
    return rows.length > 0;
  }
}
