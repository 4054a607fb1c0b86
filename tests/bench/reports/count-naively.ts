import type pg from 'pg';
import { ATTRIBUTE_COLUMNS } from '../../../backend/records/report-facts.ts';
import type { Counts, CountsQuery } from '../../../backend/records/reports.ts';
import { SCORES } from '../../../shared/nps.ts';
import type { ReportDimension } from '../../../shared/vocabulary.ts';

const COLUMNS: Record<ReportDimension, string> = { ...ATTRIBUTE_COLUMNS, tag: 'tag' };

/** The same counts, by the statement over the rows that comes to mind first. */
export async function countNaively(
  client: pg.ClientBase,
  accountId: string,
  query: CountsQuery,
): Promise<Counts[]> {
  const values = [accountId, query.timeZone, query.from, query.to];
  const { rows } = await client.query<Record<string, string> & { keys: string[] }>(
    statementOf(query),
    values,
  );
  return rows.map((row) => ({
    from: row['from'] ?? null,
    keys: row.keys,
    scores: SCORES.map((score) => Number(row[`score_${score}`])),
    sent: Number(row['sent']),
    answered: Number(row['answered']),
  }));
}

function statementOf({ basis, groupBy, filters, interval }: CountsQuery): string {
  const fromOf = (moment: string) =>
    interval === null
      ? 'null::text'
      : `date_trunc('${interval}', ${moment} at time zone $2)::date::text`;
  const tags = groupBy.includes('tag')
    ? `cross join lateral (
        select distinct jsonb_array_elements_text(attribution->'tags') as tag) as tags`
    : '';
  const keys = `array[${groupBy.map((name) => `coalesce(${COLUMNS[name as ReportDimension]}, '')`).join(', ')}]::text[]`;
  const wanted = Object.entries(filters).map(([name, given = []]) => {
    const list = given.map((key) => `'${key}'`).join(', ');
    return name === 'tag'
      ? `and attribution->'tags' ?| array[${list}]`
      : `and coalesce(${COLUMNS[name as ReportDimension]}, '') in (${list})`;
  });
  const during = (moment: string) => `account_id = $1
    and (${moment} at time zone $2)::date >= $3::date and (${moment} at time zone $2)::date < $4::date`;
  const answers = `select * from responses where ${during('submitted_at')} and ignored_at is null`;
  const latest = `select distinct on (${fromOf('submitted_at')}, zendesk_customer_id) *
    from (${answers}) as answers
    order by ${fromOf('submitted_at')}, zendesk_customer_id, submitted_at desc, score desc`;
  const scores = SCORES.map(
    (score) => `count(*) filter (where score = ${score}) as score_${score}`,
  );
  return `
    select "from", keys, ${scores.join(', ')}, count(sent_at) as sent, count(responded_at) as answered
    from (
      select ${fromOf('submitted_at')} as "from", ${keys} as keys, score,
        null::timestamptz as sent_at, null::timestamptz as responded_at
      from (${basis === 'answers' ? answers : latest}) as answers ${tags}
      where true ${wanted.join(' ')}
      union all
      select ${fromOf('sent_at')}, ${keys}, null, sent_at, responded_at
      from invitations ${tags} where ${during('sent_at')} ${wanted.join(' ')}
    ) as facts
    group by "from", keys order by "from", keys`;
}
