import type { WaitingHandoff } from './handoff-store.ts';
import type { QueueName } from './handoff.ts';

/** Called by a worker with the id of a hand-off that is due. */
export type WakeHandler = (handoffId: string) => Promise<void>;

/** Wakes workers, on this machine or another; may wake twice, and may forget. */
export interface Queue {
  /** Adds wake-up jobs; resolves once the queue has them. */
  wake(queue: QueueName, handoffs: readonly WaitingHandoff[], now: Date): Promise<void>;
  /** Starts a worker for each queue. */
  startWorkers(handler: WakeHandler, concurrency: number): Promise<void>;
  /** Stops taking jobs and waits for those under way, then closes. */
  close(): Promise<void>;
  /** Fails when the queue's store is out of reach. */
  ping(): Promise<void>;
  /** Jobs that wait in each queue. */
  depth(): Promise<Record<QueueName, number>>;
}
