import { sql } from 'kysely';
import type { DueHandoff } from '../platform/queue/handoff-store.ts';
import type { HandOn } from '../platform/queue/handoff.ts';
import { later, type Executor } from './executor.ts';

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
export function eventsOf(
  db: Executor,
  accountId: string,
  onAdded: (handoff: DueHandoff) => void,
  aheadMs: () => number,
) {
  return {
    /**
     * Stores a delivery with what follows from it, due at once, in one statement.
     *
     * `false`, and nothing follows, when its event id or invocation id is known already. The event's
     * id is the key of its hand-offs.
     */
    async recordOnce(event: NewEvent, next: readonly HandOn[] = []): Promise<boolean> {
      const { eventId, invocationId, type, status, body, receivedAt } = event;
      const names = next.map(({ handoff }) => handoff.name);
      const messages = next.map(({ message }) => JSON.stringify(message));
      const { rows } = await sql<{ isNew: boolean; added: string[] }>`
        with stored as (
          insert into events
            (account_id, event_id, invocation_id, type, status, body, received_at)
          values (${accountId}, ${eventId}, ${invocationId}, ${type}, ${status}, ${body}, ${receivedAt})
          on conflict do nothing
          returning id
        ), added as (
          insert into handoffs (account_id, name, key, message, due_at, created_at)
          select ${accountId}, name, ${eventId ?? invocationId}, message::jsonb,
            ${later(0, aheadMs())}, ${receivedAt}
          from stored cross join unnest(${names}::text[], ${messages}::text[]) as next (name, message)
          on conflict (account_id, name, key) do nothing
          returning name
        )
        select exists (select from stored) as "isNew", array(select name from added) as added`.execute(
        db,
      );
      const [row] = rows;
      for (const name of row?.added ?? []) onAdded({ accountId, name, delayMs: 0 });
      return row?.isNew ?? false;
    },
  };
}
