import { sql } from 'kysely';
import { groupCalls } from '../platform/group-calls.ts';
import type { Decision } from './decisions.ts';
import type { Executor } from './executor.ts';
import {
  HANDOFF_COLUMNS,
  insertHandoffs,
  tellOfHandoffs,
  toHandoffRow,
  type HandingOn,
  type NewHandoff,
} from './new-handoffs.ts';
import type { NewInvitation } from './invitations.ts';
import type { Attribution } from './schema.ts';

/** A solve that somebody has told us of. */
export type ToldSolve = {
  /** `null` where whoever decides reads it. */
  solvedAt: Date | null;
  state: 'decided' | 'waiting';
  /** Its ticket was reopened or deleted: solved or restored, it may count as solved once more. */
  isUndone: boolean;
};

type Solve = { ticketId: string; solvedAt: Date };

/** What reports know of a solve that nobody is asked about. */
export type SkippedSolve = {
  attribution: Attribution;
  /** The survey that would have asked; `null` without one. */
  surveyId: string | null;
  locale: string | null;
};

/** A solve, its decision, and the invitation if there is one. */
type DecidedSolve = Solve & {
  decision: Decision;
  invitation: NewInvitation | null;
  /** `null` as well where nothing is known of the ticket. */
  skipped: SkippedSolve | null;
  next: readonly NewHandoff[];
};

/** The last solve that was decided on, per ticket. */
export function solvesOf(db: Executor, accountId: string, handingOn: HandingOn) {
  /** One statement for all of them. */
  const record = groupCalls(async (solves: readonly DecidedSolve[]) => {
    const following = sql`given cross join jsonb_to_recordset(next)
      as following (${HANDOFF_COLUMNS})`;
    await sql`
      with given as (
        select * from jsonb_to_recordset(${JSON.stringify(solves.map(toRow))}::jsonb) as given (
          "ticketId" text, "customerId" text, "solvedAt" timestamptz, outcome text, reason text,
          at timestamptz, actor text, "invitationId" uuid,
          "surveyId" text, channel text, locale text, "dueAt" timestamptz, attribution jsonb,
          skipped jsonb, next jsonb)
      ), solve as (
        update solves set solved_at = "solvedAt" from given
        where account_id = ${accountId} and zendesk_ticket_id = "ticketId"
          -- Planned for a hundred, it would read the table.
          and zendesk_ticket_id = any(array(select "ticketId" from given))
      ), invitation as (
        insert into invitations (id, account_id, survey_id, zendesk_ticket_id,
          zendesk_customer_id, status, channel, locale, solved_at, due_at, created_at, attribution)
        select "invitationId", ${accountId}::uuid, "surveyId", "ticketId", "customerId",
          'scheduled', channel, locale, "solvedAt", "dueAt", at, attribution
        from given where outcome = 'invited'
      ), decision as (
        insert into decisions (account_id, zendesk_ticket_id, zendesk_customer_id, invitation_id,
          outcome, reason, decided_at, actor, attribution, survey_key, locale)
        select ${accountId}::uuid, "ticketId", "customerId", "invitationId", outcome, reason, at,
          actor, skipped->'attribution', skipped->>'surveyId', skipped->>'locale'
        from given
      )
      ${insertHandoffs(accountId, following, handingOn)}`.execute(db);
    for (const { next } of solves) tellOfHandoffs(accountId, next, handingOn);
    return solves.map(() => undefined);
  });

  return {
    /**
     * Holds the ticket until the transaction ends and tells its last decided solve.
     *
     * `null` when none was decided yet.
     */
    lock: groupCalls(async (ticketIds: readonly string[]): Promise<(Date | null)[]> => {
      const { rows } = await sql<{ ticketId: string; solvedAt: Date | null }>`
        insert into solves (account_id, zendesk_ticket_id)
        select distinct ${accountId}::uuid, id from unnest(${ticketIds}::text[]) as id order by id
        on conflict (account_id, zendesk_ticket_id) do update set solved_at = solves.solved_at
        returning zendesk_ticket_id as "ticketId", solved_at as "solvedAt"`.execute(db);
      const solved = new Map(rows.map(({ ticketId, solvedAt }) => [ticketId, solvedAt]));
      return ticketIds.map((id) => solved.get(id) ?? null);
    }),

    /**
     * What is known of the tickets' solves: those decided on, and those that wait for it.
     *
     * `handoff` is the name of the hand-offs that wait.
     */
    async findTold(ticketIds: readonly string[], handoff: string): Promise<Map<string, ToldSolve>> {
      if (ticketIds.length === 0) return new Map();
      // Each state by itself, as the index of each is: there are few of both beside those done.
      const { rows } = await sql<ToldSolve & { ticketId: string }>`
        select zendesk_ticket_id as "ticketId", solved_at as "solvedAt", 'decided' as state,
          coalesce((select reason in ('ticket_reopened', 'ticket_deleted') from decisions
            where account_id = solves.account_id
              and zendesk_ticket_id = solves.zendesk_ticket_id
            order by id desc limit 1), false) as "isUndone"
        from solves
        where account_id = ${accountId} and solved_at is not null
          and zendesk_ticket_id = any(${[...ticketIds]}::text[])
        union all
        select message->>'ticketId', (message->>'solvedAt')::timestamptz, 'waiting', false
        from (
          select message from handoffs
          where account_id = ${accountId} and name = ${handoff} and status = 'waiting'
          union all
          select message from handoffs
          where account_id = ${accountId} and name = ${handoff} and status = 'running'
        ) as told
        where message->>'ticketId' = any(${[...ticketIds]}::text[])`.execute(db);
      return new Map(
        rows
          .toSorted(
            (a, b) => (a.solvedAt?.getTime() ?? Infinity) - (b.solvedAt?.getTime() ?? Infinity),
          )
          .map(({ ticketId, ...told }) => [ticketId, told]),
      );
    },

    /** Records the decision that nobody is asked about a solve. */
    skip: (
      { ticketId, solvedAt }: Solve,
      decision: Decision,
      skipped: SkippedSolve | null,
      next: readonly NewHandoff[],
    ): Promise<void> => record({ ticketId, solvedAt, decision, invitation: null, skipped, next }),

    /** Makes the invitation of a solve, its decision and what follows from it. */
    invite(
      invitation: NewInvitation,
      decision: Decision,
      next: readonly NewHandoff[],
    ): Promise<void> {
      const { ticketId, solvedAt } = invitation;
      return record({ ticketId, solvedAt, decision, invitation, skipped: null, next });
    },
  };
}

function toRow({ ticketId, solvedAt, decision, invitation, skipped, next }: DecidedSolve) {
  return {
    ...decision,
    ticketId,
    solvedAt,
    surveyId: invitation?.surveyId,
    channel: invitation?.channel,
    locale: invitation?.locale,
    dueAt: invitation?.dueAt,
    attribution: invitation?.attribution,
    skipped,
    next: next.map(toHandoffRow),
  };
}
