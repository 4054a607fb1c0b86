import { sql, type QueryCreator } from 'kysely';
import { insertDecision, type Decision } from './decisions.ts';
import type { Executor } from './executor.ts';
import {
  insertHandoffs,
  tellOfHandoffs,
  type HandingOn,
  type NewHandoff,
} from './insert-handoffs.ts';
import { insertInvitation, type NewInvitation } from './invitations.ts';
import type { Tables } from './schema.ts';

/** A solve that somebody has told us of. */
export type ToldSolve = {
  /** `null` where whoever decides reads it. */
  solvedAt: Date | null;
  state: 'decided' | 'waiting';
  /** Its ticket was reopened or deleted: solved or restored, it may count as solved once more. */
  isUndone: boolean;
};

/** A solve and its decision. */
type DecidedSolve = { ticketId: string; solvedAt: Date };

/** The last solve that was decided on, per ticket. */
export function solvesOf(db: Executor, accountId: string, handingOn: HandingOn) {
  const record = (query: QueryCreator<Tables>, { ticketId, solvedAt }: DecidedSolve) =>
    query
      .updateTable('solves')
      .set({ solved_at: solvedAt })
      .where('account_id', '=', accountId)
      .where('zendesk_ticket_id', '=', ticketId);

  return {
    /**
     * Holds the ticket until the transaction ends and tells its last decided solve.
     *
     * `null` when none was decided yet.
     */
    async lock(ticketId: string): Promise<Date | null> {
      const row = await db
        .insertInto('solves')
        .values({ account_id: accountId, zendesk_ticket_id: ticketId, solved_at: null })
        .onConflict((conflict) =>
          conflict
            .columns(['account_id', 'zendesk_ticket_id'])
            .doUpdateSet((eb) => ({ solved_at: eb.ref('solves.solved_at') })),
        )
        .returning('solved_at')
        .executeTakeFirstOrThrow();
      return row.solved_at;
    },

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

    /** Records the decision that nobody is asked about a solve, in one statement. */
    async skip(solve: DecidedSolve, decision: Decision): Promise<void> {
      await db
        .with('solve', (query) => record(query, solve))
        .with('decision', (query) => insertDecision(query, accountId, decision))
        .selectNoFrom(sql`1`.as('one'))
        .execute();
    },

    /** Makes the invitation of a solve, its decision and what follows from it, in one statement. */
    async invite(invitation: NewInvitation, decision: Decision, next: NewHandoff): Promise<void> {
      const now = invitation.createdAt;
      await db
        .with('solve', (query) => record(query, invitation))
        .with('invitation', (query) =>
          insertInvitation(query, accountId, invitation).returning('id'),
        )
        .with('decision', (query) => insertDecision(query, accountId, decision))
        .with(
          'added',
          () => sql`(${insertHandoffs(accountId, 'invitation', [next], now, handingOn)})`,
        )
        .selectNoFrom(sql`1`.as('one'))
        .execute();
      tellOfHandoffs(accountId, [next], handingOn);
    },
  };
}
