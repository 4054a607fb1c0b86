import { sql } from 'kysely';
import type { Executor } from './executor.ts';

/** Forgets customers of one account of whom nothing else is left. */
export function oldCustomersOf(db: Executor, accountId: string) {
  const isNothingLeft = sql<boolean>`${sql.join(
    ['invitations', 'responses', 'decisions', 'follow_ups'].map(
      (table) => sql`not exists (select from ${sql.table(table)} as left_over
        where left_over.account_id = ${accountId}
          and left_over.zendesk_customer_id = customers.zendesk_customer_id)`,
    ),
    sql` and `,
  )}`;
  const isSuppressed = sql<boolean>`exists (select from suppressions
    where suppressions.account_id = ${accountId}
      and suppressions.zendesk_customer_id = customers.zendesk_customer_id)`;

  /** Locked first: nobody decides about them until this ends, so what is looked for is all. */
  async function hold(condition: ReturnType<typeof sql>): Promise<string[]> {
    const { rows } = await sql<{ id: string }>`
      select zendesk_customer_id as id from customers
      where account_id = ${accountId} and ${condition}
      order by zendesk_customer_id for update skip locked`.execute(db);
    return rows.map(({ id }) => id);
  }

  async function forgetHeld(ids: readonly string[]): Promise<string[]> {
    const isHeld = sql`account_id = ${accountId} and zendesk_customer_id = any(${ids}::text[])`;
    await sql`update customers set name = null
      where ${isHeld} and name is not null and ${isSuppressed} and ${isNothingLeft}`.execute(db);
    const { rows } = await sql<{ id: string }>`
      delete from customers where ${isHeld} and not ${isSuppressed} and ${isNothingLeft}
      returning zendesk_customer_id as id`.execute(db);
    return rows.map(({ id }) => id);
  }

  return {
    /**
     * Forgets those of these customers of whom nothing else is left, with all who became them.
     *
     * Call it in the transaction that took their rows away. Who is not to be asked stays, without
     * a name; so does who became somebody that we still know.
     */
    async forget(customerIds: readonly (string | null)[]): Promise<void> {
      const ids = [...new Set(customerIds.filter((id) => id !== null))];
      let held = await hold(sql`zendesk_customer_id = any(${ids}::text[]) and merged_into is null`);
      while (held.length > 0) {
        const gone = await forgetHeld(held);
        held = gone.length === 0 ? [] : await hold(sql`merged_into = any(${gone}::text[])`);
      }
    },
  };
}
