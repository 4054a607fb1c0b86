import { sql, type Kysely } from 'kysely';

/** A table whose rows are counted in reports, and what is to be counted anew when one changes. */
type Watched = {
  table: string;
  /** Rows that count, as a condition on `row`. */
  isCounted: string;
  /** What decides on how a row counts. */
  told: readonly string[];
  /** Subjects, and the moments of their counts, that a row is in. */
  moments: string;
};

const ATTRIBUTES = ['row.attribution', 'row.locale', 'row.survey_key'];

const WATCHED: readonly Watched[] = [
  {
    table: 'responses',
    isCounted: 'true',
    told: [
      'row.score',
      'row.submitted_at',
      'row.ignored_at',
      'row.zendesk_customer_id',
      'row.invitation_id',
      ...ATTRIBUTES,
    ],
    // The customer's next answer follows another one than before.
    moments: `
      select 'answers' as subject, row.submitted_at as moment
      union all
      select 'repeats', row.submitted_at
      union all
      (select 'repeats', submitted_at from responses
        where account_id = row.account_id and zendesk_customer_id = row.zendesk_customer_id
          and ignored_at is null and submitted_at > row.submitted_at
        order by submitted_at, score, id limit 1)
      union all
      select 'solves', created_at from invitations
        where id = row.invitation_id and row.ignored_at is not null`,
  },
  {
    table: 'invitations',
    isCounted: 'true',
    told: [
      'row.created_at',
      'row.sent_at',
      'row.responded_at',
      'row.reason',
      `row.status in ('scheduled', 'sending')`,
      `row.status = 'sent'`,
      ...ATTRIBUTES,
    ],
    moments: `
      select 'answers' as subject, row.sent_at as moment where row.sent_at is not null
      union all
      select 'solves', row.created_at`,
  },
  {
    table: 'decisions',
    isCounted: `row.outcome = 'skipped'`,
    told: ['row.decided_at', 'row.reason', 'row.outcome', ...ATTRIBUTES],
    moments: `select 'solves' as subject, row.decided_at as moment`,
  },
  {
    // A later solve of its ticket makes nothing of one that was reopened.
    table: 'solves',
    isCounted: 'row.solved_at is not null',
    told: ['row.solved_at'],
    moments: ['decisions.decided_at', 'invitations.created_at']
      .map((moment) => {
        const [table] = moment.split('.');
        return `(select 'solves' as subject, ${moment} as moment from ${table}
          where account_id = row.account_id and zendesk_ticket_id = row.zendesk_ticket_id
            and reason = 'ticket_reopened'
          offset 0)`;
      })
      .join(' union all '),
  },
];

/** What the migrations before made for the same, before one of them was released. */
const FORMER = [
  'responses',
  'invitations',
  'repeats',
  ...WATCHED.map(({ table }) => `${table}_solves`),
].flatMap((name) => ['added', 'removed', 'changed'].map((how) => `mark_${name}_${how}`));

/**
 * Marks of what is to be counted anew, left by the database itself.
 *
 * In the transaction of the change, and whatever makes it. Row by row: what changes no figure, as
 * most steps of an invitation do, is found out by a condition and costs next to nothing.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const statements = [
    ...FORMER.map((name) => `drop function if exists ${name}() cascade`),
    ...WATCHED.flatMap(marksOf),
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}

function marksOf(watched: Watched): string[] {
  const { table, isCounted, told } = watched;
  const of = (side: Side, words: string) => words.replaceAll('row.', `${side}.`);
  const tellsOf = (side: Side) => of(side, `(${told.join(', ')})`);
  const ways = [
    { how: 'added', on: 'insert', sides: ['new'], when: of('new', isCounted) },
    { how: 'removed', on: 'delete', sides: ['old'], when: of('old', isCounted) },
    {
      how: 'changed',
      on: 'update',
      sides: ['old', 'new'],
      when: `(${of('old', isCounted)} or ${of('new', isCounted)})
        and ${tellsOf('old')} is distinct from ${tellsOf('new')}`,
    },
  ] as const;
  return ways.flatMap(({ how, on, sides, when }) => {
    const rows = sides.map(
      (side) => `select * from (${of(side, watched.moments)}) as moments
        where ${of(side, isCounted)}`,
    );
    // Sorting costs a third of a mark: only where most would be there twice.
    const distinct = on === 'update' ? 'distinct' : '';
    return [
      `create function mark_${table}_${how}() returns trigger language plpgsql as $$ begin
        insert into report_changes (account_id, quarter, subject)
        select ${distinct} ${sides[0]}.account_id, date_bin('15 minutes', moment, 'epoch'), subject
        from (${rows.join(' union all ')}) as moments;
        return null;
      end $$`,
      `create trigger mark_${how} after ${on} on ${table}
        for each row when (${when}) execute function mark_${table}_${how}()`,
    ];
  });
}

type Side = 'old' | 'new';
