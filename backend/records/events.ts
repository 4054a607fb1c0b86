import type { Executor } from './executor.ts';

/** A webhook delivery, ready to be stored. */
export type NewEvent = {
  eventId: string | null;
  invocationId: string;
  type: string;
  status: 'accepted' | 'ignored';
  body: string;
  receivedAt: Date;
};

/** Deliveries of one account's webhook, each stored once. */
export function eventsOf(db: Executor, accountId: string) {
  return {
    /** Stores a delivery; `false` when its event id or invocation id is known already. */
    async recordOnce(event: NewEvent): Promise<boolean> {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('events')
        .values({
          account_id: accountId,
          event_id: event.eventId,
          invocation_id: event.invocationId,
          type: event.type,
          status: event.status,
          body: event.body,
          received_at: event.receivedAt,
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      return (numInsertedOrUpdatedRows ?? 0n) > 0n;
    },
  };
}
