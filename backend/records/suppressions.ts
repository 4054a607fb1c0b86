import type { SuppressionReason } from '../../shared/vocabulary.ts';
import { sql, type RawBuilder } from 'kysely';
import type { Executor } from './executor.ts';

/** A standing "do not ask". */
export type Suppression = { reason: SuppressionReason; since: Date };

/** The mark on a customer, and the one on any of their address's hashes. */
export type Marks = { ofCustomer: Suppression | null; ofAddress: Suppression | null };

/** What {@link joinMarks} adds to a row. */
export type MarksRow = {
  customerReason: SuppressionReason | null;
  customerSince: Date;
  addressReason: SuppressionReason | null;
  addressSince: Date;
};

/** What reads both marks, for each row of a statement that may ask for more. */
export function joinMarks(
  accountId: string,
  customerId: RawBuilder<unknown>,
  addressHashes: RawBuilder<unknown>,
) {
  return {
    fields: sql`of_customer.reason as "customerReason", of_customer.created_at as "customerSince",
      of_address.reason as "addressReason", of_address.created_at as "addressSince"`,
    // Each by itself: planned for a hundred, a plain join would read the table. Of an address: what
    // a person wants before a bounce, then the oldest.
    joins: sql`left join lateral (
        select reason, created_at from suppressions
        where account_id = ${accountId} and zendesk_customer_id = ${customerId} limit 1
      ) of_customer on true
      left join lateral (
        select reason, created_at from suppressed_addresses
        where account_id = ${accountId} and address_hash = any(${addressHashes})
        order by reason = 'bounced', created_at limit 1
      ) of_address on true`,
  };
}

/** Takes the marks out of such a row. */
export function readMarks(row: MarksRow | undefined): Marks {
  const markOf = (reason?: SuppressionReason | null, since = new Date(0)) =>
    reason ? { reason, since } : null;
  return {
    ofCustomer: markOf(row?.customerReason, row?.customerSince),
    ofAddress: markOf(row?.addressReason, row?.addressSince),
  };
}

/** Standing "do not ask" marks of one account: on customers, and on hashes of their addresses. */
export function suppressionsOf(db: Executor, accountId: string) {
  /** Takes a customer's mark away if it is there for this reason, and says whether it was. */
  async function removeMark(customerId: string, reason: SuppressionReason): Promise<boolean> {
    const { numDeletedRows } = await db
      .deleteFrom('suppressions')
      .where('account_id', '=', accountId)
      .where('zendesk_customer_id', '=', customerId)
      .where('reason', '=', reason)
      .executeTakeFirstOrThrow();
    return numDeletedRows !== 0n;
  }

  return {
    async find(customerId: string): Promise<Suppression | null> {
      const row = await db
        .selectFrom('suppressions')
        .select(['reason', 'created_at as since'])
        .where('account_id', '=', accountId)
        .where('zendesk_customer_id', '=', customerId)
        .executeTakeFirst();
      return row ?? null;
    },

    /** Both marks that there may be of a person, whose address has these hashes. */
    async findMarks(customerId: string, addressHashes: readonly string[]): Promise<Marks> {
      const hashes = sql`${[...addressHashes]}::text[]`;
      const { fields, joins } = joinMarks(accountId, sql`${customerId}`, hashes);
      const { rows } = await sql<MarksRow>`select ${fields} from (select) as one ${joins}`.execute(
        db,
      );
      return readMarks(rows[0]);
    },

    /**
     * Adds the mark, and says whether it is new.
     *
     * The first reason stays, unless it is a bounce, which says less than others.
     */
    async add(customerId: string, reason: SuppressionReason, now: Date): Promise<boolean> {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('suppressions')
        .values({ account_id: accountId, zendesk_customer_id: customerId, reason, created_at: now })
        .onConflict((conflict) =>
          conflict
            .columns(['account_id', 'zendesk_customer_id'])
            .doUpdateSet({ reason, created_at: now })
            .where('suppressions.reason', '=', 'bounced')
            .where('excluded.reason', '!=', 'bounced'),
        )
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows !== 0n;
    },

    /** The same for an address, by its hash. */
    async addAddress(hash: string, { reason, since }: Suppression): Promise<void> {
      await db
        .insertInto('suppressed_addresses')
        .values({ account_id: accountId, address_hash: hash, reason, created_at: since })
        .onConflict((conflict) =>
          conflict
            .columns(['account_id', 'address_hash'])
            .doUpdateSet({ reason, created_at: since })
            .where('suppressed_addresses.reason', '=', 'bounced')
            .where('excluded.reason', '!=', 'bounced'),
        )
        .execute();
    },

    /** Takes an opt-out away, of a customer and of an address; says whether the customer had one. */
    async removeOptOut(customerId: string, addressHash: string | null): Promise<boolean> {
      if (!(await removeMark(customerId, 'opted_out'))) return false;
      await db
        .deleteFrom('suppressed_addresses')
        .where('account_id', '=', accountId)
        .where('address_hash', '=', addressHash)
        .where('reason', '=', 'opted_out')
        .execute();
      return true;
    },

    /** Takes a customer's bounce away, whose address is another; the address keeps its own. */
    async removeBounce(customerId: string): Promise<void> {
      await removeMark(customerId, 'bounced');
    },
  };
}
