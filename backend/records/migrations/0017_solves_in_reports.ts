import { sql, type Kysely } from 'kysely';

const ATTRIBUTES = ['brandId', 'groupId', 'assigneeId', 'formId', 'organizationId', 'channel'];
const toColumn = (name: string) =>
  name === 'channel' ? 'ticket_channel' : name.replace('Id', '_id');
// By the names that they have in `invitations`. Empty is "none"; null is "not known".
const generated = ATTRIBUTES.map(
  (name) => `add column ${toColumn(name)} text generated always as
    (case when attribution is not null then coalesce(attribution->>'${name}', '') end) stored`,
).join(', ');
const attributes = ['survey_key', ...ATTRIBUTES.map(toColumn), 'locale'].join(', ');

/** What reports on solved tickets are read from: whose solves led to no invitation, and when. */
const statements = [
  // Of solves that nobody was asked about; an invitation has its own.
  `alter table decisions
    add column attribution jsonb, add column survey_key text, add column locale text, ${generated}`,
  `create index decisions_in_reports on decisions (account_id, decided_at)
    include (reason, zendesk_ticket_id, ${attributes}) where outcome = 'skipped'`,
  `create index invitations_by_creation on invitations (account_id, created_at)
    include (id, status, reason, sent_at, responded_at, zendesk_ticket_id, ${attributes})`,

  // What became of the solves of a block. Empty is "none", also of reasons; those of which nothing
  // is known have no attributes.
  `create table report_solves (
    block_id bigint not null references report_blocks on delete cascade,
    dimension text not null,
    key text not null,
    other_key text not null,
    third_key text not null,
    is_known boolean not null,
    outcome text not null,
    reason text not null,
    is_solved_again boolean not null,
    count integer not null,
    primary key (block_id, dimension, key, other_key, third_key, is_known, outcome, reason,
      is_solved_again)
  )`,
];

/** Adds columns, a table and indexes; rewrites `decisions`. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
