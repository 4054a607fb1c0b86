import type { Executor } from './executor.ts';
import type { CredentialsKind } from './schema.ts';

/** A Zendesk account that this installation serves. */
export type Account = { id: string; zendeskUrl: string; settings: unknown };

/** An account as the operator sees it. */
export type ListedAccount = {
  id: string;
  zendeskUrl: string;
  /** Nothing is done for a removed account; its rows are kept. */
  state: 'active' | 'removed';
  since: Date;
  /** How its stored credentials work; `null` without any, as for the environment's account. */
  kind: CredentialsKind | null;
  /** Whether its credentials are in the database. */
  isStored: boolean;
  /** When an operator gave them; whoever holds older ones reads them anew. */
  credentialsSince: Date | null;
};

/** The accounts; rows of all other tables belong to one of them. */
export function accountsOf(db: Executor) {
  return {
    /**
     * The account at this Zendesk, made on first sight; two processes that start together agree.
     *
     * One that was removed is active again: whoever asks means to work for it.
     */
    async ensure(zendeskUrl: string, now: Date): Promise<Account> {
      await db
        .insertInto('accounts')
        .values({
          zendesk_url: zendeskUrl,
          settings: null,
          export_cursor: null,
          created_at: now,
          state_since: now,
        })
        .onConflict((conflict) =>
          conflict
            .column('zendesk_url')
            .doUpdateSet({ state: 'active', state_since: now })
            .where('accounts.state', '=', 'removed'),
        )
        .execute();
      return db
        .selectFrom('accounts')
        .select(['id', 'zendesk_url as zendeskUrl', 'settings'])
        .where('zendesk_url', '=', zendeskUrl)
        .executeTakeFirstOrThrow();
    },

    /** The account at this Zendesk, without making it; `null` before the first start or setup. */
    async find(zendeskUrl: string): Promise<Account | null> {
      const row = await db
        .selectFrom('accounts')
        .select(['id', 'zendesk_url as zendeskUrl', 'settings'])
        .where('zendesk_url', '=', zendeskUrl)
        .executeTakeFirst();
      return row ?? null;
    },

    /** All of them, removed ones too, the oldest first. */
    async list(): Promise<ListedAccount[]> {
      const rows = await db
        .selectFrom('accounts')
        .leftJoin('account_credentials', 'account_id', 'id')
        .select([
          'id',
          'zendesk_url as zendeskUrl',
          'state',
          'state_since as since',
          'kind',
          'changed_at as credentialsSince',
        ])
        .orderBy('created_at')
        .orderBy('id')
        .execute();
      return rows.map((row) => ({ ...row, isStored: row.kind !== null }));
    },

    /** Ends the work for an account; `false` when it was not active. Its rows are kept. */
    async markRemoved(id: string, now: Date): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('accounts')
        .set({ state: 'removed', state_since: now })
        .where('id', '=', id)
        .where('state', '=', 'active')
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
  };
}
