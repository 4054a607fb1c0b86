import { sql, type Kysely } from 'kysely';

/** How far a follow-up has come, how it ended, whose it is, and who moved it. */
const statements = [
  // Beside the status, whose words stay: a release that knows no more goes on with them.
  `alter table follow_ups
    add column progress text check (progress in ('in_progress', 'contacted')),
    add column contacted_at timestamptz,
    add column assignee_id text,
    add column group_id text,
    add column reason text,
    add column told_group_id text,
    add column tries integer check (tries > 0),
    add column outcome_asked_at timestamptz,
    add column task_status text,
    add column task_outcome text,
    add column version integer not null default 1`,

  // Only ever added to: ids alone.
  `create table follow_up_changes (
    id bigint generated always as identity primary key,
    account_id uuid not null references accounts,
    follow_up_id uuid not null references follow_ups on delete cascade,
    kind text not null,
    outcome text,
    actor text,
    changed_at timestamptz not null
  )`,
  `create index follow_up_changes_by_follow_up on follow_up_changes (follow_up_id, id)`,
  // A part of the audit trail, which is read by time.
  `create index follow_up_changes_by_time on follow_up_changes (account_id, changed_at)`,

  // The board's lists: what is due first, and what was opened last.
  `create index follow_ups_by_due on follow_ups (account_id, due_at, id)
    where status in ('pending', 'open')`,
  `create index follow_ups_by_start on follow_ups (account_id, created_at, id)`,
];

/** Adds columns, a table and four indexes. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
