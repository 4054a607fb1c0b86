import { sql } from 'kysely';
import type { Executor } from './executor.ts';
import { contactedAt } from './follow-up-list.ts';

/** Counts of follow-ups: of one team, or of all where `isTotal`. */
export type LoopCounts = {
  groupId: string | null;
  isTotal: boolean;
  opened: number;
  due: number;
  inTime: number;
  medianHours: number | null;
  hours90: number | null;
  solved: number;
  recovered: number;
  notRecovered: number;
  noContact: number;
  missing: number;
};

/** How customers answered after their follow-up was over. */
export type NextAnswers = {
  kind: 'recovered' | 'not_contacted';
  answered: number;
  won: number;
};

type Asked = { from: string; to: string; timeZone: string };

/** What came of the follow-ups of one account that were opened in a period. */
export function loopFiguresOf(db: Executor, accountId: string) {
  const opened = ({ from, to, timeZone }: Asked) => sql`
    follow_ups.account_id = ${accountId}
    and created_at >= ${from}::date::timestamp at time zone ${timeZone}
    and created_at < ${to}::date::timestamp at time zone ${timeZone}
    and follow_ups.status <> 'failed'
    and outcome is distinct from 'deleted'`;

  return {
    /** One row for all, where there are any, and one for each team; the largest first. */
    async count(asked: Asked & { now: Date }): Promise<LoopCounts[]> {
      const { rows } = await sql<LoopCounts>`
        select group_id as "groupId", grouping(group_id) = 1 as "isTotal",
          count(*)::int as opened,
          count(*) filter (where contacted is not null or due_at <= ${asked.now})::int as due,
          count(*) filter (where contacted <= due_at)::int as "inTime",
          percentile_cont(0.5) within group (order by hours) as "medianHours",
          percentile_cont(0.9) within group (order by hours) as "hours90",
          count(*) filter (where status = 'done')::int as solved,
          count(*) filter (where outcome = 'recovered')::int as recovered,
          count(*) filter (where outcome = 'not_recovered')::int as "notRecovered",
          count(*) filter (where outcome = 'no_contact')::int as "noContact",
          count(*) filter (where outcome = 'contacted')::int as missing
        from (
          select group_id, due_at, status, outcome, ${contactedAt} as contacted,
            extract(epoch from ${contactedAt} - created_at)::float8 / 3600 as hours
          from follow_ups where ${opened(asked)}
        ) as loops
        group by grouping sets ((), (group_id))
        having count(*) > 0
        order by "isTotal" desc, opened desc, group_id`.execute(db);
      return rows;
    },

    /**
     * The next answers of those who were recovered, and of those whom nobody has contacted.
     *
     * Of each customer's, the first after their follow-up was over.
     */
    async nextAnswers(asked: Asked): Promise<NextAnswers[]> {
      const { rows } = await sql<NextAnswers>`
        select kind, count(*)::int as answered,
          count(*) filter (where category <> 'detractor')::int as won
        from (
          select zendesk_customer_id, closed_at,
            case when outcome = 'recovered' then 'recovered' else 'not_contacted' end as kind
          from follow_ups
          where ${opened(asked)} and closed_at is not null
            and (outcome = 'recovered' or ${contactedAt} is null)
        ) as over cross join lateral (
          select category from responses
          where account_id = ${accountId}
            and responses.zendesk_customer_id = over.zendesk_customer_id
            and submitted_at > over.closed_at and ignored_at is null
          order by submitted_at limit 1
        ) as next
        group by kind`.execute(db);
      return rows;
    },
  };
}
