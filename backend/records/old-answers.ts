import { sql } from 'kysely';
import { later, type Executor } from './executor.ts';

/** Where a walk over old answers has come to. */
export type WordsPosition = { submittedAt: string; id: string };

/** Cuts words out of one account's old answers, and takes older ones away. */
export function oldAnswersOf(db: Executor, accountId: string, aheadMs: () => number) {
  return {
    /**
     * Cuts what people wrote so long ago out of up to `limit` answers; scores stay.
     *
     * Each version counts from when it was given. Answers with the position to go on from, which
     * is `null` at the end: an answer with both old and new words is looked at in every walk.
     */
    async cutWords(
      olderThanMs: number,
      limit: number,
      from: WordsPosition | null = null,
    ): Promise<WordsPosition | null> {
      const before = later(-olderThanMs, aheadMs());
      const start = from ?? { submittedAt: '-infinity', id: NIL_ID };
      const { rows } = await sql<WordsPosition>`
        with old as (
          select id, submitted_at, updated_at from responses
          where account_id = ${accountId}
            and (words_cut_until is null or words_cut_until < updated_at)
            and (submitted_at, id) > (${start.submittedAt}::timestamptz, ${start.id}::uuid)
            and submitted_at < ${before}
          order by submitted_at, id limit ${limit}
          for update skip locked
        ), versions as (
          update response_versions set comment = null, improve = null from old
          where response_id = old.id and response_versions.submitted_at < ${before}
            and (comment is not null or improve is not null)
        ), answers as (
          update responses
          set comment = null, improve = null, words_cut_until = old.updated_at
          from old
          where responses.id = old.id and old.updated_at < ${before}
        )
        select id, submitted_at::text as "submittedAt" from old`.execute(db);
      return rows.length < limit ? null : (rows.at(-1) ?? null);
    },

    /** Cuts what colleagues wrote of follow-ups that ended so long ago; answers with how many. */
    async cutReasons(olderThanMs: number, limit: number): Promise<number> {
      const { rows } = await sql`
        update follow_ups set reason = null where id = any (array(
          select id from follow_ups
          where account_id = ${accountId} and closed_at < ${later(-olderThanMs, aheadMs())}
            and reason is not null
          order by closed_at limit ${limit}
          for update skip locked
        ))
        returning id`.execute(db);
      return rows.length;
    },

    /**
     * Takes away up to `limit` answers that were last changed so long ago.
     *
     * Their versions, write-backs and ties to follow-ups go with them. Answers with whose they
     * were, one entry for each.
     */
    async forget(olderThanMs: number, limit: number): Promise<string[]> {
      const { rows } = await sql<{ customerId: string }>`
        with old as (
          select id from responses
          where account_id = ${accountId} and updated_at < ${later(-olderThanMs, aheadMs())}
          order by updated_at limit ${limit}
          for update skip locked
        )
        delete from responses where id = any (array(select id from old))
        returning zendesk_customer_id as "customerId"`.execute(db);
      return rows.map(({ customerId }) => customerId);
    },

    /** The same for follow-ups that ended so long ago, once no answer is tied to them. */
    async forgetFollowUps(olderThanMs: number, limit: number): Promise<string[]> {
      const { rows } = await sql<{ customerId: string }>`
        with old as (
          select id from follow_ups
          where account_id = ${accountId} and status in ('done', 'failed')
            and closed_at < ${later(-olderThanMs, aheadMs())}
            -- Counted, since a plan for "not exists" reads both tables.
            and (select count(*) from follow_up_responses where follow_up_id = follow_ups.id) = 0
          order by closed_at limit ${limit}
          for update skip locked
        )
        delete from follow_ups where id = any (array(select id from old))
        returning zendesk_customer_id as "customerId"`.execute(db);
      return rows.map(({ customerId }) => customerId);
    },
  };
}

const NIL_ID = '00000000-0000-0000-0000-000000000000';
