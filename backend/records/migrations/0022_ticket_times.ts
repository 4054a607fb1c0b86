import { sql, type Kysely } from 'kysely';

/** Minutes up to which each step goes; the last one has no end. */
const STEPS = {
  first_reply: {
    from: 'firstReplyMinutes',
    steps: [
      ['under_1h', 60],
      ['1h_to_8h', 480],
      ['8h_to_24h', 1440],
      ['1d_to_3d', 4320],
    ],
    last: 'over_3d',
  },
  resolution: {
    from: 'resolutionMinutes',
    steps: [
      ['under_4h', 240],
      ['4h_to_24h', 1440],
      ['1d_to_3d', 4320],
      ['3d_to_7d', 10_080],
    ],
    last: 'over_7d',
  },
} as const;

const NAMES = ['first_reply', 'resolution'] as const;
const generated = NAMES.map((name) => {
  const { from, steps, last } = STEPS[name];
  // Not an integer's cast, which fails where a number is too large for it.
  const minutes = `(attribution->>'${from}')::numeric`;
  const whens = steps.map(([step, upTo]) => `when ${minutes} < ${upTo} then '${step}'`);
  return `add column ${name} text generated always as
    (case ${whens.join(' ')} when ${minutes} is not null then '${last}' end) stored`;
}).join(', ');

const ATTRIBUTES = [
  'survey_key',
  'brand_id',
  'group_id',
  'assignee_id',
  'form_id',
  'organization_id',
  'ticket_channel',
  'locale',
  ...NAMES,
].join(', ');

/** How long tickets took as columns: made by the database, as the other attributes are. */
const statements = [
  // Made anew at the end, not while the tables are rewritten.
  `drop index responses_in_reports, invitations_in_reports, invitations_by_creation,
    decisions_in_reports`,
  `alter table responses ${generated}`,
  `alter table invitations ${generated}`,
  `alter table decisions ${generated}`,
  `alter table report_pairs ${NAMES.map((name) => `add column ${name} text`).join(', ')}`,

  `create index responses_in_reports on responses (account_id, submitted_at, id)
    include (score, zendesk_customer_id, ignored_at, ${ATTRIBUTES})`,
  `create index invitations_in_reports on invitations (account_id, sent_at)
    include (responded_at, ${ATTRIBUTES}) where sent_at is not null`,
  `create index invitations_by_creation on invitations (account_id, created_at)
    include (id, status, reason, sent_at, responded_at, zendesk_ticket_id, ${ATTRIBUTES})`,
  `create index decisions_in_reports on decisions (account_id, decided_at)
    include (reason, zendesk_ticket_id, ${ATTRIBUTES}) where outcome = 'skipped'`,
];

/** Adds two columns to four tables and makes four indexes anew; rewrites three of the tables. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
