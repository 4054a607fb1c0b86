import { sql, type RawBuilder } from 'kysely';
import type { FollowUpChange, FollowUpStep, SaidOutcome } from '../../shared/follow-up-words.ts';
import type { FollowUpOutcome, FollowUpState, FollowUpStatus } from '../../shared/vocabulary.ts';
import type { Executor } from './executor.ts';
import { followUpTiesOf } from './follow-up-ties.ts';

/**
 * The task opened for an unhappy customer.
 *
 * The life of a follow-up. Each way is one method here and one UPDATE that names the state it
 * starts from; it answers `false` when the follow-up is not there any more, and nothing happens.
 * Each is told of in `follow_up_changes`, with who it was, by the same statement.
 *
 *   pending       decided here, not yet known to exist in Zendesk
 *     → open          `markOpen`: the Zendesk ticket is there
 *     → failed        `markFailed`: Zendesk refused it for good
 *                     `withdraw` takes it away: nobody has to call any more
 *   open          somebody has to call the customer
 *     → in_progress   `step`: somebody took the task, put it on hold, or said so
 *     → contacted     `step`: the task is pending, for the customer has been called, or so it was said
 *     → solved        `markDone`, with or without an outcome; `conclude`, with one
 *     → cancelled     `markDone` as `deleted`: the task is gone
 *                   near its due time somebody is reminded, then a lead told (`markTold`)
 *   in_progress   somebody is at it
 *     → contacted, solved, cancelled as above
 *     → open          `step`, by somebody who said it too early; never by Zendesk's word
 *   contacted     somebody has talked to the customer, and it is not settled yet
 *     → open, in_progress   `step`, by somebody who said it too early
 *     → solved, cancelled   as above
 *   solved        the task is, or will be by `write-outcome`. Without an outcome (`contacted` in the
 *                 row) one is asked for once, then a lead is told; `conclude` says it, at any time
 *     → in_progress   `reopen`: the task was reopened in Zendesk, and the customer has no other one
 *   cancelled     → in_progress   `reopen`: the task was restored
 *   failed        an end.
 *
 * A customer has at most one that is not over. `status` holds what older releases know of it:
 * open, in_progress and contacted are `open` there, solved and cancelled are `done`.
 */
export type FollowUp = {
  id: string;
  customerId: string;
  status: FollowUpStatus;
  state: FollowUpState;
  ticketId: string | null;
  outcome: FollowUpOutcome | null;
  dueAt: Date;
  assigneeId: string | null;
  groupId: string | null;
  reason: string | null;
  toldGroupId: string | null;
  tries: number | null;
  closedAt: Date | null;
  outcomeAskedAt: Date | null;
  /** What the task said when it was looked at last; `null` before that. */
  taskStatus: string | null;
  taskOutcome: SaidOutcome | null;
  /** One more with each change that people see. */
  version: number;
};

/** Who changes a follow-up, and when; `null` for what the product does by itself. */
export type ChangedBy = { actor: string | null; now: Date };

/** An outcome with what belongs to it. */
export type Conclusion =
  | { kind: 'recovered' }
  | { kind: 'not_recovered'; reason: string | null; toldGroupId: string | null }
  | { kind: 'no_contact'; tries: number | null };

/** What a look at the task in Zendesk shows. */
export type TaskSeen = {
  status: string;
  outcome: SaidOutcome | null;
  assigneeId: string | null;
  groupId: string | null;
};

/** Spelt out in the statement: prepared for all values, the index of open ones serves no others. */
const OPEN = [sql.lit<FollowUpStatus>('pending'), sql.lit<FollowUpStatus>('open')];

/** The state of a row of `follow_ups`. */
export const stateOfFollowUp = sql<FollowUpState>`(case follow_ups.status
  when 'open' then coalesce(follow_ups.progress, 'open')
  when 'done' then case follow_ups.outcome when 'deleted' then 'cancelled' else 'solved' end
  else follow_ups.status end)`;

const columns = [
  'follow_ups.id',
  'follow_ups.zendesk_customer_id as customerId',
  'follow_ups.status',
  'follow_ups.zendesk_ticket_id as ticketId',
  'follow_ups.outcome',
  'follow_ups.due_at as dueAt',
  'follow_ups.assignee_id as assigneeId',
  'follow_ups.group_id as groupId',
  'follow_ups.reason',
  'follow_ups.told_group_id as toldGroupId',
  'follow_ups.tries',
  'follow_ups.closed_at as closedAt',
  'follow_ups.outcome_asked_at as outcomeAskedAt',
  'follow_ups.task_status as taskStatus',
  'follow_ups.task_outcome as taskOutcome',
  'follow_ups.version',
] as const;

/** How the trail calls a step, by where it leads. */
const STEP_CHANGES: Readonly<Record<FollowUpStep, FollowUpChange>> = {
  open: 'put_back',
  in_progress: 'started',
  contacted: 'contacted',
};

type Way = {
  id: string;
  /** Holds of the rows that the way starts from. */
  from: RawBuilder<unknown>;
  set: RawBuilder<unknown>;
  kind: FollowUpChange;
  outcome?: FollowUpOutcome | null;
  by: ChangedBy;
};

/** Follow-ups of one account. */
export function followUpsOf(db: Executor, accountId: string) {
  const select = () =>
    db
      .selectFrom('follow_ups')
      .select([...columns, stateOfFollowUp.as('state')])
      .where('follow_ups.account_id', '=', accountId);

  async function move({ id, from, set, kind, outcome = null, by }: Way): Promise<boolean> {
    const { rows } = await sql`
      with moved as (
        update follow_ups set ${set}, version = version + 1
        where account_id = ${accountId} and id = ${id} and ${from}
        returning id
      ), told as (
        insert into follow_up_changes (account_id, follow_up_id, kind, outcome, actor, changed_at)
        select ${accountId}::uuid, id, ${kind}::text, ${outcome}::text, ${by.actor}::text,
          ${by.now}::timestamptz
        from moved
      )
      select id from moved`.execute(db);
    return rows.length > 0;
  }

  return {
    ...followUpTiesOf(db, accountId),

    async findOpenOfCustomer(customerId: string): Promise<FollowUp | null> {
      const ofCustomer = select().where('zendesk_customer_id', '=', customerId);
      return (await ofCustomer.where('status', 'in', OPEN).executeTakeFirst()) ?? null;
    },

    /** The follow-up that a response opened or was added to. */
    async findOfResponse(
      responseId: string,
    ): Promise<(FollowUp & { notedAt: Date | null }) | null> {
      const row = await select()
        .innerJoin('follow_up_responses', 'follow_up_responses.follow_up_id', 'follow_ups.id')
        .select('follow_up_responses.noted_at as notedAt')
        .where('follow_up_responses.response_id', '=', responseId)
        .executeTakeFirst();
      return row ?? null;
    },

    async find(id: string): Promise<FollowUp | null> {
      return (await select().where('id', '=', id).executeTakeFirst()) ?? null;
    },

    async findByTicket(ticketId: string): Promise<FollowUp | null> {
      return (await select().where('zendesk_ticket_id', '=', ticketId).executeTakeFirst()) ?? null;
    },

    /** Keeps others from moving it until the transaction ends. */
    async lock(id: string): Promise<FollowUp | null> {
      return (await select().where('id', '=', id).forUpdate().executeTakeFirst()) ?? null;
    },

    markOpen: (id: string, ticketId: string, now: Date) =>
      move({
        id,
        from: sql`status = 'pending'`,
        set: sql`status = 'open', zendesk_ticket_id = ${ticketId}`,
        kind: 'opened',
        by: { actor: null, now },
      }),

    markFailed: (id: string, now: Date) =>
      move({
        id,
        from: sql`status = 'pending'`,
        set: sql`status = 'failed', closed_at = ${now}`,
        kind: 'failed',
        by: { actor: null, now },
      }),

    /** Goes to another state of those that are not over; `false` also where it stands there. */
    step: (id: string, to: FollowUpStep, by: ChangedBy) =>
      move({
        id,
        from: sql`status = 'open' and coalesce(progress, 'open') <> ${to}`,
        set: sql`progress = nullif(${to}::text, 'open'), contacted_at =
          case ${to}::text when 'contacted' then ${by.now}::timestamptz end`,
        kind: STEP_CHANGES[to],
        by,
      }),

    /** Follows the Zendesk ticket, which was solved or is gone. */
    markDone: (id: string, outcome: FollowUpOutcome, by: ChangedBy) =>
      move({
        id,
        from: sql`status = 'open'`,
        set: sql`status = 'done', outcome = ${outcome}, closed_at = ${by.now}`,
        kind: outcome === 'deleted' ? 'cancelled' : 'solved',
        outcome: outcome === 'contacted' ? null : outcome,
        by,
      }),

    /** Says how it went, and that it is over where it was not; another outcome than before. */
    conclude: (id: string, said: Conclusion, by: ChangedBy) =>
      move({
        id,
        from: sql`(status = 'open' or (status = 'done' and outcome is distinct from 'deleted'))`,
        set: sql`status = 'done', outcome = ${said.kind},
          closed_at = coalesce(closed_at, ${by.now}),
          reason = ${'reason' in said ? said.reason : null},
          told_group_id = ${'toldGroupId' in said ? said.toldGroupId : null},
          tries = ${'tries' in said ? said.tries : null}::int`,
        kind: 'outcome_said',
        outcome: said.kind,
        by,
      }),

    /** Follows the Zendesk ticket back; not while the customer has another one that is not over. */
    reopen: (id: string, by: ChangedBy) =>
      move({
        id,
        from: sql`status = 'done' and not exists (
          select from follow_ups other
          where other.account_id = follow_ups.account_id and other.status in (${sql.join(OPEN)})
            and other.zendesk_customer_id = follow_ups.zendesk_customer_id)`,
        set: sql`status = 'open', progress = 'in_progress', contacted_at = null, outcome = null,
          closed_at = null, reason = null, told_group_id = null, tries = null,
          outcome_asked_at = null, task_outcome = null`,
        kind: 'reopened',
        by,
      }),

    /** Notes that the outcome was asked for, which is done once. */
    markOutcomeAsked: (id: string, now: Date) =>
      move({
        id,
        from: sql`outcome_asked_at is null`,
        set: sql`outcome_asked_at = ${now}`,
        kind: 'outcome_asked',
        by: { actor: null, now },
      }),

    /** Notes that a lead is told of a missing outcome. */
    markEscalated: (id: string, now: Date) =>
      move({
        id,
        from: sql`status = 'done' and outcome = 'contacted' and not exists (
          select from follow_up_changes
          where follow_up_id = follow_ups.id and kind = 'escalated'
            and changed_at >= follow_ups.closed_at)`,
        set: sql`outcome_asked_at = coalesce(outcome_asked_at, ${now})`,
        kind: 'escalated',
        by: { actor: null, now },
      }),

    /** Notes that somebody was reminded of it, or a lead told that it is overdue; each once. */
    markTold: (id: string, kind: 'reminded' | 'overdue', now: Date) =>
      move({
        id,
        from: sql`status = 'open' and not exists (select from follow_up_changes
          where follow_up_id = follow_ups.id and kind = ${kind}::text)`,
        set: sql`status = status`,
        kind,
        by: { actor: null, now },
      }),

    /** Keeps what a look at the task has shown, to know by the next what has changed there. */
    async noteTask(id: string, seen: TaskSeen): Promise<void> {
      await db
        .updateTable('follow_ups')
        .set({
          task_status: seen.status,
          task_outcome: seen.outcome,
          assignee_id: seen.assigneeId,
          group_id: seen.groupId,
        })
        .where('account_id', '=', accountId)
        .where('id', '=', id)
        .execute();
    },
  };
}
