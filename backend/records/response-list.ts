import { sql, type RawBuilder } from 'kysely';
import type { Category, Score } from '../../shared/nps.ts';
import type {
  FollowUpOutcome,
  FollowUpStatus,
  ResponseDoubt,
  ResponseSort,
} from '../../shared/vocabulary.ts';
import type { Executor } from './executor.ts';
import type { AttributeFilters } from './report-facts.ts';
import { passes } from './report-rows.ts';
import { doubts, isDoubtful } from './response-doubts.ts';

/** Which answers are listed; `null` and what is left out ask for nothing. */
export type ResponseSelection = {
  /** `YYYY-MM-DD` in the time zone; `to` is no longer listed. */
  from: string | null;
  to: string | null;
  timeZone: string;
  filters: AttributeFilters;
  scores: readonly Score[] | null;
  hasComment: boolean | null;
  /** A regular expression, whatever its case, of what the customer wrote or is called. */
  words: string | null;
  isRead: boolean | null;
  isIgnored: boolean | null;
  followUps: readonly (FollowUpStatus | 'none')[] | null;
  isDoubtful: boolean | null;
  sort: ResponseSort;
};

/** Where a page ends: the moment as the database writes it, and the id among those of a moment. */
export type ListPosition = { submittedAt: string; id: string };

/** An answer as it is listed; keys of the ticket as it was when it was solved. */
export type ListedResponse = {
  id: string;
  score: Score;
  category: Category;
  comment: string | null;
  improve: string | null;
  submittedAt: Date;
  ticketId: string;
  customerId: string;
  customerName: string | null;
  assigneeId: string | null;
  groupId: string | null;
  brandId: string | null;
  survey: string | null;
  language: string | null;
  channel: string | null;
  firstReplyMinutes: number | null;
  resolutionMinutes: number | null;
  isOurs: boolean;
  readAt: Date | null;
  readBy: string | null;
  ignoredAt: Date | null;
  ignoredBy: string | null;
  ignoredReason: string | null;
  doubts: ResponseDoubt[];
  followUp: {
    status: FollowUpStatus;
    ticketId: string | null;
    dueAt: string;
    outcome: FollowUpOutcome | null;
  } | null;
};

/** As many answers are looked through for one page, however few of them pass. */
export const LOOKED_THROUGH = 5_000;

/** Whether a `listed` answer is marked as read as it is now. */
export const isListedRead = sql<boolean>`(read_at is not null and read_at >= updated_at)`;

const customerName = sql`(select name from customers
  where customers.account_id = listed.account_id
    and customers.zendesk_customer_id = listed.zendesk_customer_id)`;

/** Something of the follow-up of a `listed` answer; null where it has none. */
export const followUpOfListed = (what: RawBuilder<unknown>) => sql`(select ${what}
  from follow_up_responses join follow_ups on follow_ups.id = follow_up_id
  where response_id = listed.id)`;

/** All that is told of a `listed` answer. */
export const listedColumns = sql`
  id, score, category, comment, improve, submitted_at as "submittedAt",
  zendesk_ticket_id as "ticketId", zendesk_customer_id as "customerId",
  ${customerName} as "customerName", assignee_id as "assigneeId", group_id as "groupId",
  brand_id as "brandId", survey_key as survey, locale as language, ticket_channel as channel,
  (attribution->>'firstReplyMinutes')::float8 as "firstReplyMinutes",
  (attribution->>'resolutionMinutes')::float8 as "resolutionMinutes",
  invitation_id is not null as "isOurs",
  case when ${isListedRead} then read_at end as "readAt", read_by as "readBy",
  ignored_at as "ignoredAt", ignored_by as "ignoredBy", ignored_reason as "ignoredReason",
  ${doubts} as doubts,
  ${followUpOfListed(sql`jsonb_build_object('status', status, 'ticketId', zendesk_ticket_id,
    'dueAt', due_at, 'outcome', outcome)`)} as "followUp"`;

/**
 * One account's answers as leads read them, page by page.
 *
 * Answers are walked by their index in the order asked for, and each is held against what is asked.
 * A page ends when it is full or when so many were looked through, so none is slow, whatever is
 * searched and however much there is; nothing has to be kept up to date for it.
 */
export function responseListOf(db: Executor, accountId: string) {
  return {
    /** Up to `limit` answers after a position, and where to go on; `null` at the end. */
    async page(
      selection: ResponseSelection,
      after: ListPosition | null,
      limit: number,
    ): Promise<{ responses: ListedResponse[]; next: ListPosition | null }> {
      const order = orderOf(selection);
      const walked = walkOf(accountId, selection, after);
      const { rows } = await sql<ListedResponse & { position: string }>`
        select ${listedColumns}, submitted_at::text as position
        from (
          select * from (
            select * from responses where ${walked} order by ${order} limit ${LOOKED_THROUGH}
          ) as listed
          where ${conditionsOf(selection)} order by ${order} limit ${limit + 1}
        ) as listed
        order by ${order}`.execute(db);
      const responses = rows.slice(0, limit);
      const last = responses.at(-1);
      if (rows.length > limit && last !== undefined) {
        return { responses, next: { submittedAt: last.position, id: last.id } };
      }
      const { rows: ends } = await sql<ListPosition>`
        select submitted_at::text as "submittedAt", id from responses
        where ${walked} order by ${order} offset ${LOOKED_THROUGH - 1} limit 1`.execute(db);
      return { responses, next: ends[0] ?? null };
    },

    /** How many of each category there are, and where counting has stopped; `null` at the end. */
    async count(
      selection: ResponseSelection,
    ): Promise<{ counts: ReadonlyMap<Category, number>; reached: Date | null }> {
      const order = orderOf(selection);
      const walked = walkOf(accountId, selection, null);
      const [{ rows }, { rows: ends }] = await Promise.all([
        sql<{ category: Category; n: number }>`
          select category, count(*)::int as n from (
            select * from responses where ${walked} order by ${order} limit ${LOOKED_THROUGH}
          ) as listed
          where ${conditionsOf(selection)} group by category`.execute(db),
        sql<{ at: Date }>`
          select submitted_at as at from responses
          where ${walked} order by ${order} offset ${LOOKED_THROUGH} limit 1`.execute(db),
      ]);
      const counts = new Map(rows.map(({ category, n }) => [category, n]));
      return { counts, reached: ends[0]?.at ?? null };
    },

    async find(id: string): Promise<ListedResponse | null> {
      const { rows } = await sql<ListedResponse>`
        select ${listedColumns} from responses as listed
        where account_id = ${accountId} and id = ${id}`.execute(db);
      return rows[0] ?? null;
    },
  };
}

function orderOf({ sort }: ResponseSelection): RawBuilder<unknown> {
  return sort === 'newest' ? sql`submitted_at desc, id desc` : sql`submitted_at, id`;
}

/** What the index alone decides on. */
function walkOf(
  accountId: string,
  { from, to, timeZone, isIgnored, sort }: ResponseSelection,
  after: ListPosition | null,
): RawBuilder<unknown> {
  const beyond = sort === 'newest' ? sql`<` : sql`>`;
  return all([
    sql`account_id = ${accountId}`,
    from !== null && sql`submitted_at >= local_day_start(${from}::date, ${timeZone})`,
    to !== null && sql`submitted_at < local_day_start(${to}::date, ${timeZone})`,
    after !== null &&
      sql`(submitted_at, id) ${beyond} (${after.submittedAt}::timestamptz, ${after.id}::uuid)`,
    // So few that they have an index of their own.
    isIgnored === true && sql`ignored_at is not null`,
  ]);
}

/** What each answer is held against; whatever has to be looked up comes last. */
function conditionsOf(selection: ResponseSelection): RawBuilder<unknown> {
  const { filters, scores, hasComment, words, followUps } = selection;
  return all([
    scores !== null && sql`score = any(${scores}::smallint[])`,
    passes({ filters }),
    selection.isIgnored === false && sql`ignored_at is null`,
    selection.isRead !== null && (selection.isRead ? isListedRead : sql`not ${isListedRead}`),
    hasComment !== null &&
      sql`coalesce(comment, improve) is ${hasComment ? sql`not null` : sql`null`}`,
    followUps !== null &&
      sql`coalesce(${followUpOfListed(sql`status`)}, 'none') = any(${followUps}::text[])`,
    selection.isDoubtful !== null && (selection.isDoubtful ? isDoubtful : sql`not ${isDoubtful}`),
    words !== null &&
      sql`(comment ~* ${words} or improve ~* ${words} or ${customerName} ~* ${words})`,
  ]);
}

function all(conditions: readonly (RawBuilder<unknown> | false)[]): RawBuilder<unknown> {
  const asked = conditions.filter((condition) => condition !== false);
  return asked.length === 0 ? sql`true` : sql.join(asked, sql` and `);
}
