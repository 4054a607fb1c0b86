import { sql, type Kysely } from 'kysely';

const INCLUDED = [
  'score',
  'zendesk_customer_id',
  'ignored_at',
  'survey_key',
  'brand_id',
  'group_id',
  'assignee_id',
  'form_id',
  'organization_id',
  'ticket_channel',
  'locale',
];

/**
 * What leads do with answers: read them, ignore them in reports, restore them.
 *
 * All of it is null or empty for answers that a release before this one writes.
 */
const statements = [
  // Users of Zendesk, or a word for who is none.
  `alter table responses
    add column read_at timestamptz, add column read_by text,
    add column ignored_at timestamptz, add column ignored_by text, add column ignored_reason text`,

  // Whoever changed the figures, and why; only ever added to.
  `create table response_changes (
    id bigint generated always as identity primary key,
    account_id uuid not null references accounts,
    response_id uuid not null references responses on delete cascade,
    change text not null check (change in ('ignored', 'restored')),
    reason text,
    actor text not null,
    changed_at timestamptz not null
  )`,
  `create index response_changes_by_response on response_changes (response_id, id)`,

  // Serves reports as before, which look at \`ignored_at\` as well, and the list, by its key.
  `drop index responses_in_reports`,
  `create index responses_in_reports on responses (account_id, submitted_at, id)
    include (${INCLUDED.join(', ')})`,
  // A handful of many.
  `create index responses_ignored on responses (account_id, submitted_at, id)
    where ignored_at is not null`,
];

/** Adds five columns and a table; makes one index anew. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
