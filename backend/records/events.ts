import { sql } from 'kysely';
import { groupCalls } from '../platform/group-calls.ts';
import type { HandOn } from '../platform/queue/handoff.ts';
import { later, type Executor } from './executor.ts';
import { tellOfHandoffs, type HandingOn } from './new-handoffs.ts';

/** A webhook delivery, ready to be stored. */
export type NewEvent = {
  eventId: string | null;
  invocationId: string;
  type: string;
  status: 'accepted' | 'ignored';
  body: string;
  receivedAt: Date;
};

type Delivery = { event: NewEvent; handOns: readonly HandOn[] };

/** Deliveries of one account's webhook, each stored once. */
export function eventsOf(db: Executor, accountId: string, handingOn: HandingOn) {
  /** One statement for all of them; answers with those that were not known. */
  async function store(deliveries: readonly Delivery[]): Promise<Set<string>> {
    const events = deliveries.map(({ event }) => event);
    const next = deliveries.flatMap(({ event, handOns }) =>
      handOns.map((handOn) => ({ ...handOn, event, key: keyOf(event), waitMs: 0 })),
    );
    const { rows } = await sql<{ invocationId: string; isHandedOn: boolean }>`
      with stored as (
        insert into events (account_id, event_id, invocation_id, type, status, body, received_at)
        select ${accountId}::uuid, event.*
        from unnest(${events.map(({ eventId }) => eventId)}::text[],
          ${events.map(({ invocationId }) => invocationId)}::text[],
          ${events.map(({ type }) => type)}::text[], ${events.map(({ status }) => status)}::text[],
          ${events.map(({ body }) => body)}::text[],
          ${events.map(({ receivedAt }) => receivedAt)}::timestamptz[]) as event
        on conflict do nothing
        returning invocation_id, received_at
      ), added as (
        insert into handoffs (account_id, name, key, message, due_at, created_at)
        select ${accountId}::uuid, name, key, message::jsonb, ${later(0, handingOn.aheadMs())},
          received_at
        from stored join unnest(${next.map(({ event }) => event.invocationId)}::text[],
          ${next.map(({ handoff }) => handoff.name)}::text[], ${next.map(({ key }) => key)}::text[],
          ${next.map(({ message }) => JSON.stringify(message))}::text[])
          as next (cause, name, key, message) on cause = invocation_id
        on conflict (account_id, name, key) do nothing
        returning id
      )
      select invocation_id as "invocationId", exists (select from added) as "isHandedOn"
      from stored`.execute(db);
    if (rows[0]?.isHandedOn) tellOfHandoffs(accountId, next, handingOn);
    return new Set(rows.map(({ invocationId }) => invocationId));
  }

  const storeTogether = groupCalls<Delivery, boolean>(async (deliveries) => {
    const storeThese = async (these: readonly Delivery[]) => {
      const fresh = await store(these);
      return these.map(({ event }) => fresh.has(event.invocationId));
    };
    if (deliveries.length === 1) return storeThese(deliveries);
    return storeThese(deliveries).catch(async () => {
      // An odd one among them is nobody else's fault, so each is stored by itself.
      const alone = deliveries.map((each) => storeThese([each]).then(([isNew = false]) => isNew));
      await Promise.allSettled(alone);
      return alone;
    });
  });

  return {
    /**
     * Stores a delivery with what follows from it, due at once.
     *
     * `false`, and nothing follows, when its event id or invocation id is known already. The event's
     * id is the key of its hand-offs. What comes at the same time is stored by the same statement,
     * which takes half of the time that one for each does.
     */
    async recordOnce(event: NewEvent, handOns: readonly HandOn[] = []): Promise<boolean> {
      return storeTogether({ event, handOns });
    },
  };
}

function keyOf({ eventId, invocationId }: NewEvent): string {
  return eventId ?? invocationId;
}
