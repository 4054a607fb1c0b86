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

/** Rows of a table whose changes are changes of what became of solves. */
type Watched = {
  table: string;
  /** Rows that count. */
  isCounted: string;
  /** What decides on how a row counts, in the words of a statement, `row` being its name. */
  told: string;
  /** How rows identify themselves. */
  key: string;
  /** The moments of the solves that a table of such rows, `changed`, is about. */
  moments: string;
};

const TOLD_OF_TICKET = 'row.attribution, row.locale, row.survey_key';

const WATCHED: readonly Watched[] = [
  {
    table: 'decisions',
    isCounted: `row.outcome = 'skipped'`,
    told: `row.decided_at, row.reason, row.outcome, ${TOLD_OF_TICKET}`,
    key: 'id',
    moments: 'select account_id, decided_at as moment from changed',
  },
  {
    table: 'invitations',
    isCounted: 'true',
    told: `row.created_at, row.reason, row.status in ('scheduled', 'sending'), row.status = 'sent',
      row.sent_at is null, row.responded_at is null, ${TOLD_OF_TICKET}`,
    key: 'id',
    moments: 'select account_id, created_at as moment from changed',
  },
  {
    table: 'responses',
    isCounted: 'row.ignored_at is not null',
    told: 'row.invitation_id, row.ignored_at is null',
    key: 'id',
    moments: `select invitations.account_id, created_at as moment
      from changed join invitations on invitations.id = invitation_id`,
  },
  {
    // A later solve of its ticket makes nothing of one that was reopened.
    table: 'solves',
    isCounted: 'row.solved_at is not null',
    told: 'row.solved_at',
    key: 'account_id, zendesk_ticket_id',
    moments: `select changed.account_id, of_ticket.moment from changed cross join lateral (
        select decided_at as moment from decisions
        where account_id = changed.account_id and zendesk_ticket_id = changed.zendesk_ticket_id
          and reason = 'ticket_reopened'
        union all
        select created_at from invitations
        where account_id = changed.account_id and zendesk_ticket_id = changed.zendesk_ticket_id
          and reason = 'ticket_reopened'
        offset 0
      ) as of_ticket`,
  },
];

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
  ...WATCHED.flatMap(marksOf),
];

/** Adds columns, a table, indexes and triggers; rewrites `decisions`. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

/** Triggers that mark when something else becomes of a solve: once a statement, of all its rows. */
function marksOf({ table, isCounted, told, key, moments }: Watched): string[] {
  const of = (words: string, row: string) => words.replaceAll('row.', `${row}.`);
  const rowsOf = (side: string) => `select ${side}.* from ${side} where ${of(isCounted, side)}`;
  const changedIn = (side: string) => `select ${side}.* from before join after using (${key})
    where ${of(isCounted, side)}
      and ((${of(told, 'before')}) is distinct from (${of(told, 'after')}))`;
  const ways = [
    { how: 'added', on: 'insert', tables: 'new table as after', rows: rowsOf('after') },
    { how: 'removed', on: 'delete', tables: 'old table as before', rows: rowsOf('before') },
    {
      how: 'changed',
      on: 'update',
      tables: 'old table as before new table as after',
      rows: `${changedIn('before')} union all ${changedIn('after')}`,
    },
  ];
  return ways.flatMap(({ how, on, tables, rows }) => [
    `create function mark_${table}_solves_${how}() returns trigger language plpgsql as $$ begin
      insert into report_changes (account_id, quarter, subject)
      select distinct account_id, date_bin('15 minutes', moment, 'epoch'), 'solves'
      from (with changed as (${rows}) ${moments}) as moments;
      return null;
    end $$`,
    `create trigger mark_solves_${how} after ${on} on ${table} referencing ${tables}
      for each statement execute function mark_${table}_solves_${how}()`,
  ]);
}
