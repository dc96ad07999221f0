import type { Database } from './database';

/** WeChat sends nobody more than a handful for one consent after the other; more is a client's mistake. */
export const MAX_REMAINING = 50;

/** How many subscribe messages a person has agreed to: each consent is good for one (WeChat, one-time subscription). */
export class Subscriptions {
  constructor(private readonly database: Database) {}

  async remaining(userId: string, templateId: string): Promise<number> {
    const [row] = await this.database.run<{ remaining: number }>(
      'select remaining from subscriptions where user_id = $1 and template_id = $2',
      [userId, templateId],
    );
    return row?.remaining ?? 0;
  }

  /** One more consent; returns how many there are now. */
  async add(userId: string, templateId: string): Promise<number> {
    const [row] = await this.database.run<{ remaining: number }>(
      `insert into subscriptions (user_id, template_id, remaining) values ($1, $2, 1)
       on conflict (user_id, template_id)
       do update set remaining = least(subscriptions.remaining + 1, $3) returning remaining`,
      [userId, templateId, MAX_REMAINING],
    );
    return row?.remaining ?? 0;
  }

  /** Takes one for a message about to be sent; false when there is none. Two senders never take the same one. */
  async take(userId: string, templateId: string): Promise<boolean> {
    const taken = await this.database.run(
      `update subscriptions set remaining = remaining - 1
       where user_id = $1 and template_id = $2 and remaining > 0 returning remaining`,
      [userId, templateId],
    );
    return taken.length > 0;
  }

  /** WeChat says that there is no consent left: what we counted was wrong. */
  async clear(userId: string, templateId: string): Promise<void> {
    await this.database.run(
      'update subscriptions set remaining = 0 where user_id = $1 and template_id = $2',
      [userId, templateId],
    );
  }
}
