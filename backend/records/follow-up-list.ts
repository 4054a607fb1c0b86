import { sql, type RawBuilder } from 'kysely';
import type { Category } from '../../shared/nps.ts';
import {
  WAITING_STATES,
  type FollowUpChange,
  type SaidOutcome,
} from '../../shared/follow-up-words.ts';
import type { FollowUpOutcome, FollowUpState } from '../../shared/vocabulary.ts';
import type { Executor } from './executor.ts';
import { stateOfFollowUp } from './follow-ups.ts';

/** A follow-up as the board shows it, by ids. */
export type ListedFollowUp = {
  id: string;
  version: number;
  state: FollowUpState;
  ticketId: string | null;
  customerId: string;
  customerName: string | null;
  assigneeId: string | null;
  groupId: string | null;
  dueAt: Date;
  createdAt: Date;
  contactedAt: Date | null;
  closedAt: Date | null;
  outcome: FollowUpOutcome | null;
  reason: string | null;
  toldGroupId: string | null;
  tries: number | null;
  responses: number;
  response: {
    id: string;
    score: number;
    category: Category;
    comment: string | null;
    ticketId: string;
    submittedAt: string;
  } | null;
};

/** Which follow-ups are asked for; `null` keeps nothing out. */
export type FollowUpSelection = {
  states: readonly FollowUpState[] | null;
  dueBefore: Date | null;
  /** Ids; an empty one is "none". */
  assignees: readonly string[] | null;
  groups: readonly string[] | null;
  outcomes: readonly (SaidOutcome | 'missing')[] | null;
  sort: 'due' | 'newest';
};

/** Where a page ends. */
export type FollowUpPosition = { at: string; id: string };

/** One of the things that happened to a follow-up. */
export type FollowUpChangeRecord = {
  kind: FollowUpChange;
  outcome: FollowUpOutcome | null;
  actor: string | null;
  at: Date;
};

/** When somebody talked to the customer: as it was said, or else when it was settled with them. */
export const contactedAt = sql<Date | null>`coalesce(follow_ups.contacted_at,
  case when follow_ups.outcome in ('recovered', 'not_recovered') then follow_ups.closed_at end)`;

/**
 * Follow-ups of one account as they are looked through.
 *
 * The limit stands in the statement: a plan for all values would take it for a tenth of the rows,
 * and sort them all.
 */
export function followUpListOf(db: Executor, accountId: string) {
  const read = async (where: RawBuilder<unknown>, order: RawBuilder<unknown>, limit: number) => {
    const { rows } = await sql<ListedFollowUp & { dueAtText: string; createdAtText: string }>`
      select follow_ups.id, version, ${stateOfFollowUp} as state,
        zendesk_ticket_id as "ticketId", follow_ups.zendesk_customer_id as "customerId",
        (select name from customers where customers.account_id = follow_ups.account_id
          and customers.zendesk_customer_id = follow_ups.zendesk_customer_id) as "customerName",
        assignee_id as "assigneeId", group_id as "groupId", due_at as "dueAt",
        created_at as "createdAt", ${contactedAt} as "contactedAt", closed_at as "closedAt",
        outcome, reason, told_group_id as "toldGroupId", tries,
        due_at::text as "dueAtText", created_at::text as "createdAtText",
        coalesce(told.count, 0)::int as responses, told.latest as response
      from (
        select * from follow_ups where account_id = ${accountId} and ${where}
        order by ${order} limit ${sql.lit(limit)}
      ) as follow_ups left join lateral (
        select count(*) as count, (array_agg(jsonb_build_object('id', responses.id,
          'score', score, 'category', category, 'comment', comment,
          'ticketId', zendesk_ticket_id, 'submittedAt', submitted_at)
          order by submitted_at desc))[1] as latest
        from follow_up_responses join responses on responses.id = response_id
        where follow_up_id = follow_ups.id
      ) as told on true
      order by ${order}`.execute(db);
    return rows;
  };

  return {
    /** Up to `limit` after a position, and where to go on; `null` at the end. */
    async page(
      selection: FollowUpSelection,
      after: FollowUpPosition | null,
      limit: number,
    ): Promise<{ items: ListedFollowUp[]; next: FollowUpPosition | null }> {
      const { sort } = selection;
      const isDue = sort === 'due';
      const key = isDue ? sql`follow_ups.due_at` : sql`follow_ups.created_at`;
      const order = isDue
        ? sql`follow_ups.due_at, follow_ups.id`
        : sql`follow_ups.created_at desc, follow_ups.id desc`;
      const place = after && sql`(${after.at}::timestamptz, ${after.id}::uuid)`;
      const isAfter =
        place === null
          ? sql`true`
          : isDue
            ? sql`(${key}, follow_ups.id) > ${place}`
            : sql`(${key}, follow_ups.id) < ${place}`;
      const rows = await read(sql`${conditionsOf(selection)} and ${isAfter}`, order, limit + 1);
      const items = rows.slice(0, limit);
      const last = items.at(-1);
      const next =
        rows.length > limit && last !== undefined
          ? { at: isDue ? last.dueAtText : last.createdAtText, id: last.id }
          : null;
      return { items, next };
    },

    async find(id: string): Promise<ListedFollowUp | null> {
      const rows = await read(sql`follow_ups.id = ${id}::uuid`, sql`follow_ups.id`, 1);
      return rows[0] ?? null;
    },

    /** The latest first. */
    async changesOf(id: string): Promise<FollowUpChangeRecord[]> {
      return db
        .selectFrom('follow_up_changes')
        .select(['kind', 'outcome', 'actor', 'changed_at as at'])
        .where('account_id', '=', accountId)
        .where('follow_up_id', '=', id)
        .orderBy('id', 'desc')
        .execute();
    },
  };
}

const WAITING: ReadonlySet<string> = new Set(WAITING_STATES);

/** Of those that are not over there are few, and they have an index of their own. */
function conditionsOf(selection: FollowUpSelection): RawBuilder<unknown> {
  const { states, dueBefore, assignees, groups, outcomes } = selection;
  const isOpen = sql`follow_ups.status in ('pending', 'open')`;
  const asksOpen = states !== null && states.every((state) => WAITING.has(state));
  return sql.join(
    [
      ...(asksOpen || dueBefore !== null ? [isOpen] : []),
      ...(states === null ? [] : [sql`${stateOfFollowUp} = any(${[...states]}::text[])`]),
      ...(dueBefore === null ? [] : [sql`follow_ups.due_at < ${dueBefore}`]),
      ...(assignees === null
        ? []
        : [sql`coalesce(follow_ups.assignee_id, '') = any(${[...assignees]}::text[])`]),
      ...(groups === null
        ? []
        : [sql`coalesce(follow_ups.group_id, '') = any(${[...groups]}::text[])`]),
      ...(outcomes === null
        ? []
        : [
            sql`follow_ups.status = 'done' and follow_ups.outcome = any(${outcomes.map((outcome) =>
              outcome === 'missing' ? 'contacted' : outcome,
            )}::text[])`,
          ]),
      sql`true`,
    ],
    sql` and `,
  );
}
