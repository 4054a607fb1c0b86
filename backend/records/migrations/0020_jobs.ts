import { sql, type Kysely } from 'kysely';

/** What goes on after it was asked for, how far it is, and what came of it. */
const statements = [
  `create table jobs (
    id uuid primary key,
    account_id uuid not null references accounts,
    kind text not null,
    status text not null default 'waiting'
      check (status in ('waiting', 'running', 'done', 'failed')),
    done integer not null default 0,
    total integer not null,
    asked jsonb not null,
    position jsonb,
    result jsonb,
    problem text,
    asked_by text,
    created_at timestamptz not null,
    ended_at timestamptz
  )`,
  // How many are under way, and which are old.
  `create index jobs_by_account on jobs (account_id, created_at)`,

  // What a back-test has read so far: ids, times and reasons. Gone with its end.
  `create table back_test_solves (
    job_id uuid not null references jobs on delete cascade,
    zendesk_ticket_id text not null,
    zendesk_customer_id text,
    solved_at timestamptz not null,
    draft jsonb not null,
    in_force jsonb not null,
    primary key (job_id, zendesk_ticket_id)
  )`,
  // They are gone through customer by customer.
  `create index back_test_solves_by_customer on back_test_solves
    (job_id, (coalesce(zendesk_customer_id, '')), zendesk_ticket_id)`,
];

/** Creates two tables. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
