import { sql } from 'kysely';
import type { Executor } from './executor.ts';

/** What is done with the rows of a customer whom Zendesk has merged into another. */
export function customerMergesOf(db: Executor, accountId: string) {
  return {
    /** Tickets that we have worked on for a customer, the newest first. */
    async ticketsOf(customerId: string, limit: number): Promise<string[]> {
      const rows = await db
        .selectFrom('invitations')
        .select(['zendesk_ticket_id as ticketId', 'created_at as at'])
        .where('account_id', '=', accountId)
        .where('zendesk_customer_id', '=', customerId)
        .unionAll(
          db
            .selectFrom('responses')
            .select(['zendesk_ticket_id as ticketId', 'submitted_at as at'])
            .where('account_id', '=', accountId)
            .where('zendesk_customer_id', '=', customerId),
        )
        .orderBy('at', 'desc')
        .limit(limit)
        .execute();
      return [...new Set(rows.map(({ ticketId }) => ticketId))];
    },

    /**
     * Gives all rows of one customer to another; doing it again moves what has come since.
     *
     * Call it with both of them locked. An erasure stays with whom it was of. Of two open
     * follow-ups the survivor's stays theirs, and the other goes on under the old number.
     */
    async move(fromId: string, intoId: string, locale: string | null): Promise<void> {
      const into = { zendesk_customer_id: intoId };
      await db
        .updateTable('invitations')
        .set({
          ...into,
          locale: sql`case status when 'scheduled' then coalesce(${locale}, locale) else locale end`,
        })
        .where('account_id', '=', accountId)
        .where('zendesk_customer_id', '=', fromId)
        .execute();
      // The record that these were written to is gone.
      await db
        .deleteFrom('write_backs')
        .where('account_id', '=', accountId)
        .where('target', '=', 'customer')
        .where('response_id', 'in', (eb) =>
          eb
            .selectFrom('responses')
            .select('id')
            .where('account_id', '=', accountId)
            .where('zendesk_customer_id', '=', fromId),
        )
        .execute();
      for (const table of ['responses', 'decisions'] as const) {
        await db
          .updateTable(table)
          .set(into)
          .where('account_id', '=', accountId)
          .where('zendesk_customer_id', '=', fromId)
          .execute();
      }
      const isOpen = sql<boolean>`status in ('pending', 'open')`;
      await db
        .updateTable('follow_ups')
        .set(into)
        .where('account_id', '=', accountId)
        .where('zendesk_customer_id', '=', fromId)
        .where((eb) =>
          eb.or([
            eb.not(isOpen),
            eb.not(
              eb.exists(
                db
                  .selectFrom('follow_ups as theirs')
                  .select('theirs.id')
                  .where('theirs.account_id', '=', accountId)
                  .where('theirs.zendesk_customer_id', '=', intoId)
                  .where('theirs.status', 'in', ['pending', 'open']),
              ),
            ),
          ]),
        )
        .execute();
      // A bounce is about the address, which is the survivor's own or not.
      await sql`
        insert into suppressions (account_id, zendesk_customer_id, reason, created_at)
        select account_id, ${intoId}, reason, created_at from suppressions
        where account_id = ${accountId} and zendesk_customer_id = ${fromId}
          and reason not in ('erased', 'bounced')
        on conflict (account_id, zendesk_customer_id) do update
          set reason = excluded.reason, created_at = excluded.created_at
          where suppressions.reason = 'bounced'`.execute(db);
      await db
        .deleteFrom('suppressions')
        .where('account_id', '=', accountId)
        .where('zendesk_customer_id', '=', fromId)
        .where('reason', '<>', 'erased')
        .execute();
      await db
        .updateTable('customers')
        .set({ name: null, merged_into: intoId })
        .where('account_id', '=', accountId)
        .where('zendesk_customer_id', '=', fromId)
        .execute();
    },
  };
}
