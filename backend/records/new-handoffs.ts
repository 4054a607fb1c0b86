import type { DueHandoff } from '../platform/queue/handoff-store.ts';
import type { HandOn } from '../platform/queue/handoff.ts';

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

/** A hand-off as statements for many take it: in JSON, with its wait in seconds. */
export function toHandoffRow({ handoff, key, message, waitMs }: NewHandoff) {
  return { name: handoff.name, key, message, waitSeconds: Math.max(0, waitMs) / 1000 };
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
