import { sql, type Kysely } from 'kysely';

const scores = Array.from({ length: 11 }, (_, score) => `score_${score} integer not null`);
const CATEGORIES = ['promoter', 'passive', 'detractor'];
const moves = CATEGORIES.flatMap((from) =>
  CATEGORIES.map((to) => `${from}_to_${to} integer not null`),
);
const ATTRIBUTES = [
  'survey_key',
  'brand_id',
  'group_id',
  'assignee_id',
  'form_id',
  'ticket_channel',
  'organization_id',
  'locale',
];

/**
 * Counts of several attributes at once, of longer spans than a day, and of answers given again.
 *
 * The tables of whole days that these replace were read by no release.
 */
const statements = [
  `drop table report_counts, report_days`,

  // Days, thirds of months (from the 1st, the 11th and the 21st), and longer, whose counts are made.
  `create table report_blocks (
    id bigint generated always as identity primary key,
    account_id uuid not null references accounts,
    subject text not null check (subject in ('answers', 'repeats', 'solves')),
    span text not null check (span in ('day', 'third', 'month', 'quarter', 'year')),
    starts date not null,
    ends date not null,
    time_zone text not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    dimensions text[] not null default '{}',
    first_since date,
    unique (account_id, subject, span, starts)
  )`,
  // An empty key is "none": answers about tickets without a brand. Invitations count on the day
  // of their sending, \`answered\` as well. Of several attributes each has a key.
  `create table report_counts (
    block_id bigint not null references report_blocks on delete cascade,
    dimension text not null,
    key text not null,
    other_key text not null,
    third_key text not null,
    sent integer not null,
    answered integer not null,
    ${scores.join(', ')},
    primary key (block_id, dimension, key, other_key, third_key)
  )`,
  // Answers given on `since` or later after which their customers answered again in the block.
  `create table report_repeats (
    block_id bigint not null references report_blocks on delete cascade,
    dimension text not null,
    since date not null,
    key text not null,
    other_key text not null,
    ${[...scores, ...moves].join(', ')},
    primary key (block_id, dimension, since, key, other_key)
  )`,
  // Each of these answers, by the day on which their customers answered again. Of their attribution
  // the tags alone; the others are columns.
  `create table report_pairs (
    block_id bigint not null references report_blocks on delete cascade,
    account_id uuid not null,
    submitted_at timestamptz not null,
    followed_at timestamptz not null,
    score smallint not null,
    next_score smallint not null,
    ${ATTRIBUTES.map((name) => `${name} text`).join(', ')},
    attribution jsonb
  )`,
  `create index report_pairs_by_block on report_pairs (block_id)`,
  // Where no attribute is asked for, it is read alone.
  `create index report_pairs_by_answer on report_pairs (account_id, submitted_at)
    include (block_id, followed_at, score, next_score)`,

  // In the order in which a customer's answers follow one another.
  `drop index responses_by_customer`,
  `create index responses_by_customer on responses
    (account_id, zendesk_customer_id, submitted_at, score, id) include (ignored_at)`,

  `alter table report_changes add column subject text not null default 'answers'`,
];

/** Adds tables and a column; makes an index anew, and counts in other tables. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
