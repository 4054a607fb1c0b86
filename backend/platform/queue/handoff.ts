import type { z } from 'zod';

/** Each step's own queue with its own workers, so that slow mail never delays intake. */
export const QUEUE_NAMES = ['intake', 'invitation', 'response', 'write-back', 'follow-up'] as const;

/** One of {@link QUEUE_NAMES}. */
export type QueueName = (typeof QUEUE_NAMES)[number];

/**
 * A message between two steps: its name, its shape, whose queue it goes to, and how often to try.
 *
 * The row in `handoffs` is the truth, the job in the queue only wakes a worker.
 */
export type Handoff<Name extends string = string, Schema extends z.ZodType = z.ZodType> = {
  readonly name: Name;
  readonly queue: QueueName;
  readonly schema: Schema;
  /** After so many failures the hand-off ends as `failed` and stays visible. */
  readonly maxAttempts: number;
};

/** Declares a hand-off; with the default 19 attempts it keeps trying for about a day. */
export function defineHandoff<Name extends string, Schema extends z.ZodType>(
  name: Name,
  queue: QueueName,
  schema: Schema,
  { maxAttempts = 19 }: { maxAttempts?: number } = {},
): Handoff<Name, Schema> {
  return { name, queue, schema, maxAttempts };
}

/** The message that a hand-off carries. */
export type MessageOf<H extends Handoff> = z.infer<H['schema']>;
