import type { Handoff, MessageOf } from './handoff.ts';

/** What a handler is told besides its message. */
export type JobContext = {
  accountId: string;
  handoffId: string;
  /** Which run this is, 1 for the first; from 2 on, an earlier one may have done its work. */
  attempt: number;
  /** When the work was asked for, the last time if more than once. */
  askedAt: Date;
  /** The try before this one failed or was cut off: what came of it is not known. */
  isRetry: boolean;
  /** No try follows this one: a failure now is final. */
  isLastAttempt: boolean;
  /** Names this run alone; proves a claim on other rows. */
  token: string;
  /** Aborted once the hand-off belongs to somebody else, or this run has taken too long. */
  signal: AbortSignal;
  /**
   * Makes sure that the hand-off is still ours, and stays so over an effect outside.
   *
   * Awaited last before whatever cannot be taken back. The clients of Zendesk, mail and webhooks
   * do so themselves.
   *
   * @throws LeaseLostError when it is not ours any more.
   */
  hold: () => Promise<void>;
  /**
   * Writes down what has been done outside, tried again while the database is away for a moment.
   *
   * For what nothing else would tell the next run: a mail that went out.
   */
  record: <T>(work: () => Promise<T>) => Promise<T>;
};

/**
 * How a run ended: `void` is done.
 *
 * `again` puts the same hand-off off to a later time, which is no failure. With `waitFor` it is
 * woken before, by whoever calls `handoffs.wakeWaiting` with that topic. The handler is asked a
 * second time, so that news which came while it looked are not slept through.
 */
export type JobResult = void | { again: Date; waitFor?: string };

/** What is done with a hand-off. */
export type Job = {
  handoff: Handoff;
  run: (message: unknown, context: JobContext) => Promise<JobResult>;
  /** Told once when no further try will be made. */
  giveUp: (message: unknown, context: JobContext, error: Error) => Promise<void>;
};

type Handler<H extends Handoff> = {
  run: (message: MessageOf<H>, context: JobContext) => Promise<JobResult>;
  giveUp?: (message: MessageOf<H>, context: JobContext, error: Error) => Promise<void>;
};

/**
 * Ties a hand-off to its handler; the message is parsed before the handler sees it.
 *
 * The handler may run more than once, though not at the same time as itself while its lease
 * lasts: it must find out what an earlier run has already done. What it throws is tried again,
 * unless the error says that it is final: then `giveUp` is told at once.
 */
export function defineJob<H extends Handoff>(handoff: H, { run, giveUp }: Handler<H>): Job {
  const parse = (message: unknown) => handoff.schema.parse(message) as MessageOf<H>;
  return {
    handoff,
    run: async (message, context) => run(parse(message), context),
    giveUp: async (message, context, error) => giveUp?.(parse(message), context, error),
  };
}
