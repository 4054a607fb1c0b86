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

/** A hand-off as {@link insertHandoffs} takes it: in JSON, with its wait in seconds. */
export function toHandoffRow({ handoff, key, message, waitMs }: NewHandoff) {
  return { name: handoff.name, key, message, waitSeconds: Math.max(0, waitMs) / 1000 };
}

/** The columns of {@link toHandoffRow} for `jsonb_to_recordset`. */
export const HANDOFF_COLUMNS = sql`name text, key text, message jsonb,
  "waitSeconds" double precision`;

/**
 * The part of a statement that stores hand-offs.
 *
 * `rows` stands behind its `from`: it has {@link HANDOFF_COLUMNS}, and their moment as `at`. One round
 * trip less for each than `handoffs.add`; not for work that is once for good.
 */
export function insertHandoffs(
  accountId: string,
  rows: RawBuilder<unknown>,
  { aheadMs }: HandingOn,
): RawBuilder<unknown> {
  return sql`insert into handoffs (account_id, name, key, message, due_at, created_at)
    select ${accountId}::uuid, name, key, message,
      ${later(0, aheadMs())} + make_interval(secs => "waitSeconds"), at
    from ${rows}
    on conflict (account_id, name, key) do nothing`;
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
