import type { z } from 'zod';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** How a kind of hand-off is tried; see {@link defineHandoff} for the usual values. */
export type HandoffPolicy = {
  /** After so many failures the hand-off ends as `failed` and stays visible. */
  readonly maxAttempts: number;
  /** The pause between two tries doubles up to this. */
  readonly longestDelayMs: number;
  /** So long after it was asked for, a fault that is patient counts as any other. */
  readonly patienceMs: number;
  /** A try that takes longer is told to stop, and counts as failed. */
  readonly deadlineMs: number;
  /** Recurring work: one row an account, due again so long after each run; it never ends. */
  readonly everyMs: number | null;
  /** The key outlives the row, so that this work is never done again under the same one. */
  readonly isOnceForGood: boolean;
};

/**
 * A message between two steps: its name, its shape, whose queue it goes to, and how it is tried.
 *
 * The row in `handoffs` is the truth, the job in the queue only wakes a worker.
 */
export type Handoff<
  Name extends string = string,
  Schema extends z.ZodType = z.ZodType,
> = HandoffPolicy & {
  readonly name: Name;
  /** Each step's own, with its own workers, so that a slow one delays no other. */
  readonly queue: string;
  readonly schema: Schema;
};

/**
 * Declares a hand-off.
 *
 * Unless said otherwise it is tried for about a day: 19 times, with pauses of 2 seconds doubling
 * to 4 hours, two minutes a try. A fault that is patient uses no tries up for two weeks. Recurring
 * work is tried for ever, and at least once a period.
 */
export function defineHandoff<Name extends string, Schema extends z.ZodType>(
  name: Name,
  queue: string,
  schema: Schema,
  policy: Partial<HandoffPolicy> = {},
): Handoff<Name, Schema> {
  const { everyMs = null } = policy;
  return {
    name,
    queue,
    schema,
    maxAttempts: everyMs === null ? 19 : Infinity,
    longestDelayMs: everyMs ?? 4 * HOUR_MS,
    patienceMs: 14 * DAY_MS,
    deadlineMs: 2 * MINUTE_MS,
    isOnceForGood: false,
    ...policy,
    everyMs,
  };
}

/** The message that a hand-off carries. */
export type MessageOf<H extends Handoff> = z.infer<H['schema']>;

/** A message for another step, which its schema has taken. */
export type HandOn = { handoff: Handoff; message: unknown };

/** Makes a message for another step; for work whose key does not outlive its row. */
export function handOn<H extends Handoff>(handoff: H, message: MessageOf<H>): HandOn {
  if (handoff.isOnceForGood) throw new Error(`${handoff.name} is once for good: add it by its key`);
  return { handoff, message: handoff.schema.parse(message) };
}
