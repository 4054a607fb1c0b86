import { sql, type RawBuilder } from 'kysely';
import type { Score } from '../../shared/nps.ts';
import type { FollowUpStatus } from '../../shared/vocabulary.ts';
import type { Executor } from './executor.ts';
import {
  followUpOfListed,
  isListedRead,
  listedColumns,
  LOOKED_THROUGH,
  type ListedResponse,
  type ResponseSelection,
} from './response-list.ts';
import { passes } from './report-rows.ts';

/** Some of the answers that wait, and how many there are. */
export type WaitingResponses = { count: number; responses: ListedResponse[] };

type Asked = { filters: ResponseSelection['filters']; limit: number };

/** Spelt out in the statement, so that the index of open ones serves. */
const OPEN = sql.join([sql.lit<FollowUpStatus>('pending'), sql.lit<FollowUpStatus>('open')]);

/** Answers of one account whose customers wait for somebody. */
export function waitingResponsesOf(db: Executor, accountId: string) {
  const read = async (rows: RawBuilder<ListedResponse & { count: number }>) => {
    const found = (await rows.execute(db)).rows;
    const responses = found.map(({ count: _count, ...response }) => response);
    return { count: found[0]?.count ?? 0, responses };
  };

  return {
    /** Those whose follow-up is overdue, each by its latest answer; the longest overdue first. */
    overdue({ filters, limit, now }: Asked & { now: Date }): Promise<WaitingResponses> {
      return read(sql`
        with overdue as (
          select response_id, follow_ups.due_at
          from follow_ups cross join lateral (
            select response_id
            from follow_up_responses join responses on responses.id = response_id
            where follow_up_id = follow_ups.id and responses.ignored_at is null
            order by responses.submitted_at desc limit 1
          ) as latest
          where follow_ups.account_id = ${accountId} and follow_ups.status in (${OPEN})
            and follow_ups.progress is distinct from 'contacted' and follow_ups.due_at < ${now}
        )
        select ${listedColumns}, count(*) over ()::int as count
        from (
          select responses.*, overdue.due_at as overdue_since
          from overdue cross join lateral (
            select * from responses where id = overdue.response_id limit 1
          ) as responses
        ) as listed
        where ${passes({ filters })}
        order by overdue_since, id limit ${limit}`);
    },

    /** Low scores since a moment without a follow-up that nobody has read; the oldest first. */
    untaken(
      asked: Asked & { since: Date; until: Date; maxScore: Score },
    ): Promise<WaitingResponses> {
      const { filters, limit, since, until, maxScore } = asked;
      return read(sql`
        select ${listedColumns}, count(*) over ()::int as count
        from (
          select * from responses
          where account_id = ${accountId} and submitted_at >= ${since} and submitted_at < ${until}
          order by submitted_at desc limit ${LOOKED_THROUGH}
        ) as listed
        where score <= ${maxScore} and ignored_at is null and invitation_id is not null
          and ${passes({ filters })} and not ${isListedRead}
          and coalesce(${followUpOfListed(sql`status`)}, 'failed') = 'failed'
        order by submitted_at, id limit ${limit}`);
    },
  };
}
