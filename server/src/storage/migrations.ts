import type { Database } from './database';

/** Steps of the database's shape, in order. One that has been released never changes: what follows is a new step. */
export const MIGRATIONS: readonly (readonly string[])[] = [
  [
    `create table people (
      user_id text primary key,
      openid text not null unique,
      created_at_ms bigint not null
    )`,
    `create table subscriptions (
      user_id text not null,
      template_id text not null,
      remaining integer not null check (remaining >= 0),
      primary key (user_id, template_id)
    )`,
    `create table muted_conversations (
      user_id text not null,
      conversation_id text not null,
      primary key (user_id, conversation_id)
    )`,
    `create table heard_webhooks (
      id text primary key,
      heard_at_ms bigint not null
    )`,
    `create index heard_webhooks_by_age on heard_webhooks (heard_at_ms)`,
    `create table scenes (
      scene text primary key,
      token text not null,
      expires_at_ms bigint not null
    )`,
    `create table avatars (
      avatar_id text primary key,
      user_id text not null,
      content_type text not null,
      bytes bytea not null,
      created_at_ms bigint not null
    )`,
    `create index avatars_by_person on avatars (user_id)`,
    `create table reports (
      report_id text primary key,
      reporter_id text not null,
      kind text not null,
      target_id text not null,
      reason text not null,
      note text not null,
      evidence text not null,
      created_at_ms bigint not null
    )`,
  ],
  // Reports of abuse are messages to whoever looks into them.
  ['drop table reports'],
  // A picture is of a person or of a group.
  [
    'alter table avatars alter column user_id drop not null',
    'alter table avatars add column group_id text',
    'create index avatars_by_group on avatars (group_id)',
  ],
  [
    `create table quiet_times (
      user_id text primary key,
      starts_at_ms bigint not null,
      duration_ms integer not null
    )`,
  ],
  // A stretch may come once only, and is then longer than a day at times.
  [
    'alter table quiet_times add column is_once boolean not null default false',
    'alter table quiet_times alter column duration_ms type bigint',
  ],
  [
    `create table reports (
      position bigint generated always as identity primary key,
      reporter_id text,
      report_id text not null,
      kind text not null,
      target_id text not null,
      target_name text not null,
      reason text not null,
      note text not null,
      evidence text not null,
      received_at_ms bigint not null,
      unique (reporter_id, report_id)
    )`,
    'create index reports_by_age on reports (received_at_ms)',
  ],
];

/** Any number of our own: instances that start together take turns at it. */
const MIGRATION_LOCK = 7_404_001;

/**
 * Brings the database to the newest shape; what is applied already is left alone. Several instances may do so at once.
 * @throws Error where the database is newer than this code: an old instance must not write into it
 */
export async function migrate(database: Database, nowMs: number): Promise<void> {
  await database.transaction(async ({ run }) => {
    await run('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await run(
      'create table if not exists migrations (step integer primary key, applied_at_ms bigint not null)',
    );
    const [newest] = await run<{ step: number }>(
      'select coalesce(max(step), 0) as step from migrations',
    );
    const applied = newest?.step ?? 0;
    if (applied > MIGRATIONS.length) {
      throw new Error(
        `The database is at step ${applied}, this server knows ${MIGRATIONS.length}.`,
      );
    }
    for (const [index, statements] of MIGRATIONS.entries()) {
      if (index < applied) continue;
      for (const statement of statements) await run(statement);
      await run('insert into migrations (step, applied_at_ms) values ($1, $2)', [index + 1, nowMs]);
    }
  });
}
