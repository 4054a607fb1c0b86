import { sql } from 'kysely';
import type { HandOn } from '../platform/queue/handoff.ts';
import type { Executor } from './executor.ts';
import { insertHandoffs, tellOfHandoffs, type HandingOn } from './insert-handoffs.ts';

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
export function eventsOf(db: Executor, accountId: string, handingOn: HandingOn) {
  return {
    /**
     * Stores a delivery with what follows from it, due at once, in one statement.
     *
     * `false`, and nothing follows, when its event id or invocation id is known already. The event's
     * id is the key of its hand-offs.
     */
    async recordOnce(event: NewEvent, handOns: readonly HandOn[] = []): Promise<boolean> {
      const { eventId, invocationId, type, status, body, receivedAt } = event;
      const next = handOns.map((each) => ({ ...each, key: eventId ?? invocationId, waitMs: 0 }));
      const { rows } = await sql<{ isNew: boolean; isHandedOn: boolean }>`
        with stored as (
          insert into events
            (account_id, event_id, invocation_id, type, status, body, received_at)
          values (${accountId}, ${eventId}, ${invocationId}, ${type}, ${status}, ${body}, ${receivedAt})
          on conflict do nothing
          returning id
        ), added as (${insertHandoffs(accountId, 'stored', next, receivedAt, handingOn)})
        select exists (select from stored) as "isNew",
          exists (select from added) as "isHandedOn"`.execute(db);
      const [row] = rows;
      if (row?.isHandedOn) tellOfHandoffs(accountId, next, handingOn);
      return row?.isNew ?? false;
    },
  };
}
