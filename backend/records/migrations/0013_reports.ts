import { sql, type Kysely } from 'kysely';

const ATTRIBUTES = ['brandId', 'groupId', 'assigneeId', 'formId', 'organizationId', 'channel'];
/** The channel of the ticket; that of the survey has the shorter name. */
const toColumn = (name: string) =>
  name === 'channel' ? 'ticket_channel' : name.replace('Id', '_id');
const generated = ATTRIBUTES.map(
  (name) =>
    `add column ${toColumn(name)} text generated always as (attribution->>'${name}') stored`,
).join(', ');
const attributes = ['survey_key', ...ATTRIBUTES.map(toColumn), 'locale'].join(', ');

const scores = Array.from({ length: 11 }, (_, score) => `score_${score} integer not null`);

/**
 * What reports are read from: attribution as columns, counts of whole days, marks of changes.
 *
 * Columns are made by the database, and marks are left by it, so that releases before this one go
 * on beside it and nothing that changes an answer can forget to say so.
 */
const statements = [
  // By another name than `survey_id`, which the release before says of both tables together.
  `alter table invitations ${generated},
    add column survey_key text generated always as (survey_id) stored`,
  `alter table responses ${generated}, add column survey_key text`,
  `update responses set survey_key = survey_id
    from invitations where invitations.id = invitation_id`,
  `create function name_survey() returns trigger language plpgsql as $$ begin
    new.survey_key := (select survey_id from invitations where id = new.invitation_id);
    return new;
  end $$`,
  `create trigger name_survey before insert on responses
    for each row when (new.survey_key is null) execute function name_survey()`,

  // Periods that no counts cover are read from these alone.
  `create index responses_in_reports on responses (account_id, submitted_at)
    include (score, zendesk_customer_id, ${attributes})`,
  `create index invitations_in_reports on invitations (account_id, sent_at)
    include (responded_at, ${attributes}) where sent_at is not null`,

  // The first moment of a day: where clocks go back over midnight, the first of two; where they
  // leave midnight out, the moment after.
  `create function local_day_start(day date, time_zone text) returns timestamptz
    language sql stable as $$
      select coalesce(
        min(moment) filter (where (moment at time zone time_zone)::date = day),
        day::timestamp at time zone time_zone)
      from (values
        (day::timestamp at time zone time_zone - interval '1 hour'),
        (day::timestamp at time zone time_zone)) as candidates (moment)
    $$`,

  // Days of the account's time zone whose counts are made.
  `create table report_days (
    account_id uuid not null references accounts,
    day date not null,
    time_zone text not null,
    counted_at timestamptz not null default now(),
    primary key (account_id, day)
  )`,
  // An empty key is "none": answers about tickets without a brand. Invitations count on the day
  // of their sending, \`answered\` as well.
  `create table report_counts (
    account_id uuid not null,
    dimension text not null,
    key text not null,
    day date not null,
    sent integer not null,
    answered integer not null,
    ${scores.join(', ')},
    primary key (account_id, dimension, key, day),
    foreign key (account_id, day) references report_days on delete cascade
  )`,
  // All keys of some days; and what goes when a day is counted anew.
  `create index report_counts_by_day on report_counts (account_id, day, dimension)`,

  // Quarters of an hour in which something has changed since their day was counted. A quarter lies
  // in one day, whatever the time zone.
  `create table report_changes (
    id bigint generated always as identity primary key,
    account_id uuid not null references accounts,
    quarter timestamptz not null
  )`,
  `create index report_changes_by_account on report_changes (account_id, quarter)`,
];

/** Adds columns, three tables, and a trigger; rewrites `invitations` and `responses`. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
