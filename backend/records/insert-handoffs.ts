import { sql, type RawBuilder } from 'kysely';
import type { DueHandoff } from '../platform/queue/handoff-store.ts';
import type { HandOn } from '../platform/queue/handoff.ts';
import { later } from './executor.ts';

/** A message for another step, to be stored together with what it follows from. */
export type NewHandoff = HandOn & {
  /** Names the work: a second hand-off of the same name and key is the same one. */
  key: string;
  /** How long it waits, by the database's clock. */
  waitMs: number;
};

/** What repositories need to hand on. */
export type HandingOn = {
  /** Told of what was stored, once it is committed. */
  onAdded: (handoff: DueHandoff) => void;
  /** How far time was skipped. */
  aheadMs: () => number;
};

/**
 * The part of a statement that stores hand-offs.
 *
 * They are stored when `cause`, another part of it, has a row. One round trip less for each of them than `handoffs.add`; not for work that is once for good.
 */
export function insertHandoffs(
  accountId: string,
  cause: string,
  next: readonly NewHandoff[],
  now: Date,
  { aheadMs }: HandingOn,
): RawBuilder<{ id: string }> {
  const names = next.map(({ handoff }) => handoff.name);
  const keys = next.map(({ key }) => key);
  const messages = next.map(({ message }) => JSON.stringify(message));
  const waits = next.map(({ waitMs }) => Math.max(0, waitMs) / 1000);
  return sql`insert into handoffs (account_id, name, key, message, due_at, created_at)
    select ${accountId}::uuid, name, key, message::jsonb,
      ${later(0, aheadMs())} + make_interval(secs => wait), ${now}
    from ${sql.id(cause)} cross join unnest(
      ${names}::text[], ${keys}::text[], ${messages}::text[], ${waits}::double precision[]
    ) as next (name, key, message, wait)
    on conflict (account_id, name, key) do nothing
    returning id`;
}

/** Wakes the workers of what such a statement has stored; for one more than needed is harmless. */
export function tellOfHandoffs(
  accountId: string,
  next: readonly NewHandoff[],
  { onAdded }: HandingOn,
): void {
  for (const { handoff, waitMs } of next)
    onAdded({ accountId, name: handoff.name, delayMs: waitMs });
}
