import type { Account } from './accounts.ts';
import type { Executor } from './executor.ts';

/** Finds the account at this Zendesk without making it; `null` before the first start or setup. */
export async function findAccount(db: Executor, zendeskUrl: string): Promise<Account | null> {
  const row = await db
    .selectFrom('accounts')
    .select(['id', 'zendesk_url as zendeskUrl', 'settings'])
    .where('zendesk_url', '=', zendeskUrl)
    .executeTakeFirst();
  return row ?? null;
}
