import type { Database } from './database';

/** Bound for one person; the client mutes one at a time, so only a script gets here. */
const MAX_MUTED = 2000;

/** Conversations that a person does not want to be called for. */
export class MutedConversations {
  constructor(private readonly database: Database) {}

  async set(userId: string, conversationId: string, isMuted: boolean): Promise<void> {
    if (isMuted) {
      await this.database.run(
        `insert into muted_conversations (user_id, conversation_id)
         select $1, $2 where (select count(*) from muted_conversations where user_id = $1) < $3
         on conflict do nothing`,
        [userId, conversationId, MAX_MUTED],
      );
    } else {
      await this.database.run(
        'delete from muted_conversations where user_id = $1 and conversation_id = $2',
        [userId, conversationId],
      );
    }
  }

  async has(userId: string, conversationId: string): Promise<boolean> {
    const rows = await this.database.run(
      'select 1 from muted_conversations where user_id = $1 and conversation_id = $2',
      [userId, conversationId],
    );
    return rows.length > 0;
  }
}
