import type { Database } from './database';

/** Which webhooks were handled: the chat service repeats one it got no answer to, and anybody may replay one. */
export class HeardWebhooks {
  constructor(private readonly database: Database) {}

  /** True the first time only, whichever instance hears it. */
  async isFirst(id: string, nowMs: number): Promise<boolean> {
    const rows = await this.database.run(
      `insert into heard_webhooks (id, heard_at_ms) values ($1, $2)
       on conflict do nothing returning id`,
      [id, nowMs],
    );
    return rows.length > 0;
  }

  async forgetBefore(ms: number): Promise<void> {
    await this.database.run('delete from heard_webhooks where heard_at_ms < $1', [ms]);
  }
}
