import { AsyncLocalStorage } from 'node:async_hooks';
import { AppError } from '../errors.ts';

/** Says that a hand-off was given to another worker, or that its time is over. */
export class LeaseLostError extends AppError {
  constructor(message = 'the hand-off belongs to another worker') {
    super('retry_later', message);
    this.name = 'LeaseLostError';
  }
}

/** A worker's right to do one hand-off, as long as it lasts. */
export interface Lease {
  /** Whether it was put off before without a failure, as for want of room. */
  readonly hasWaited: boolean;
  readonly signal: AbortSignal;
  /** See `hold` of `JobContext`. */
  hold(): Promise<void>;
}

const leases = new AsyncLocalStorage<Lease>();

/** Runs work under a lease, which {@link effectGate} finds from anywhere within. */
export function runUnderLease<T>(lease: Lease, work: () => Promise<T>): Promise<T> {
  return leases.run(lease, work);
}

/** Whether the hand-off at work was put off before without a failure; `false` outside of one. */
export function hasWaitedBefore(): boolean {
  return leases.getStore()?.hasWaited ?? false;
}

/**
 * What clients of the outside await last before an effect that stays.
 *
 * Taken when the call begins, since the bytes may leave in another asynchronous context. Outside
 * of a hand-off, as in a request or a command, it lets everything through.
 */
export function effectGate(): () => Promise<void> {
  const lease = leases.getStore();
  return async () => lease?.hold();
}
