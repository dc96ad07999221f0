import { randomBytes } from 'node:crypto';
import type { Database } from './database';

export interface Avatar {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** Pictures of people, in the database so that every instance has them. A person has one: the older goes. */
export class Avatars {
  constructor(private readonly database: Database) {}

  /** Returns the new picture's ID, which names its address. */
  async put(userId: string, { contentType, bytes }: Avatar, nowMs: number): Promise<string> {
    const avatarId = randomBytes(16).toString('hex');
    await this.database.transaction(async ({ run }) => {
      await run('delete from avatars where user_id = $1', [userId]);
      await run(
        `insert into avatars (avatar_id, user_id, content_type, bytes, created_at_ms)
         values ($1, $2, $3, $4, $5)`,
        [avatarId, userId, contentType, bytes, nowMs],
      );
    });
    return avatarId;
  }

  async get(avatarId: string): Promise<Avatar | undefined> {
    const [row] = await this.database.run<{ content_type: string; bytes: Uint8Array }>(
      'select content_type, bytes from avatars where avatar_id = $1',
      [avatarId],
    );
    return row && { contentType: row.content_type, bytes: row.bytes };
  }
}
