import type { Executor } from './executor.ts';

/** The last solve that was decided on, per ticket. */
export function solvesOf(db: Executor, accountId: string) {
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

    /** When those of the tickets that were decided on were solved. */
    async findDecided(ticketIds: readonly string[]): Promise<Map<string, Date>> {
      if (ticketIds.length === 0) return new Map();
      const rows = await db
        .selectFrom('solves')
        .select(['zendesk_ticket_id as ticketId', 'solved_at as solvedAt'])
        .where('account_id', '=', accountId)
        .where('zendesk_ticket_id', 'in', [...ticketIds])
        .execute();
      return new Map(
        rows.flatMap(({ ticketId, solvedAt }) => (solvedAt ? [[ticketId, solvedAt]] : [])),
      );
    },

    async record(ticketId: string, solvedAt: Date): Promise<void> {
      await db
        .updateTable('solves')
        .set({ solved_at: solvedAt })
        .where('account_id', '=', accountId)
        .where('zendesk_ticket_id', '=', ticketId)
        .execute();
    },
  };
}
