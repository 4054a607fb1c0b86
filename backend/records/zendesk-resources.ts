import type { ResourceOrigin } from '../../shared/vocabulary.ts';
import type { Executor } from './executor.ts';

/** The values of a thing's properties, as setup compares them. */
export type ResourceValues = Record<string, unknown>;

/**
 * A thing in Zendesk that setup looks after: a field, the webhook, the app.
 *
 * Noted without an id before it is made, and with it right afterwards, so that one whose making
 * was cut off is known as ours when it is found again.
 */
export type RememberedResource = {
  name: string;
  zendeskId: string | null;
  /** Whether setup made it or found it there. */
  origin: ResourceOrigin;
  /** The values that setup has set last: whatever differs since was changed by hand. */
  applied: ResourceValues;
  /** For an adopted one, what setup's values took the place of. */
  found: ResourceValues;
};

/** What setup remembers of one account's Zendesk. */
export function zendeskResourcesOf(db: Executor, accountId: string) {
  return {
    async list(): Promise<RememberedResource[]> {
      return db
        .selectFrom('zendesk_resources')
        .select(['name', 'zendesk_id as zendeskId', 'origin', 'applied', 'found'])
        .where('account_id', '=', accountId)
        .orderBy('name')
        .execute();
    },

    async remember(resource: RememberedResource, now: Date): Promise<void> {
      const values = {
        zendesk_id: resource.zendeskId,
        origin: resource.origin,
        applied: JSON.stringify(resource.applied),
        found: JSON.stringify(resource.found),
        updated_at: now,
      };
      await db
        .insertInto('zendesk_resources')
        .values({ account_id: accountId, name: resource.name, ...values })
        .onConflict((conflict) => conflict.columns(['account_id', 'name']).doUpdateSet(values))
        .execute();
    },

    async forget(name: string): Promise<void> {
      await db
        .deleteFrom('zendesk_resources')
        .where('account_id', '=', accountId)
        .where('name', '=', name)
        .execute();
    },
  };
}
