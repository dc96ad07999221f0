import { randomBytes } from 'node:crypto';
import type { Database, Statements } from './database';

export interface Avatar {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** Whose picture it is. */
export type AvatarOwner = { readonly userId: string } | { readonly groupId: string };

/** Pictures of people and groups, in the database so that every instance has them. */
export class Avatars {
  constructor(private readonly database: Database) {}

  /**
   * Returns the new picture's ID, which names its address. A person has one picture: the older goes. A group keeps the one before, too:
   * it is shown until the group has the new address, which whoever sends it sets afterwards.
   */
  async put(owner: AvatarOwner, { contentType, bytes }: Avatar, nowMs: number): Promise<string> {
    const avatarId = randomBytes(16).toString('hex');
    const isGroup = 'groupId' in owner;
    await this.database.transaction(async (statements) => {
      if (isGroup) await keepNewest(statements, owner.groupId);
      else await statements.run('delete from avatars where user_id = $1', [owner.userId]);
      await statements.run(
        `insert into avatars (avatar_id, ${isGroup ? 'group_id' : 'user_id'}, content_type, bytes, created_at_ms)
         values ($1, $2, $3, $4, $5)`,
        [avatarId, isGroup ? owner.groupId : owner.userId, contentType, bytes, nowMs],
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

async function keepNewest({ run }: Statements, groupId: string): Promise<void> {
  await run(
    `delete from avatars where group_id = $1 and avatar_id <> (
       select avatar_id from avatars where group_id = $1 order by created_at_ms desc, avatar_id limit 1
     )`,
    [groupId],
  );
}
