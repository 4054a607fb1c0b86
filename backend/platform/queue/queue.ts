/** Says that an account may have due hand-offs in a queue. */
export type WakeUp = { queue: string; accountId: string };

/** Called by a worker for each wake-up. */
export type WakeHandler = (wakeUp: WakeUp) => Promise<void>;

/** Wakes workers, on this machine or another; may wake twice, for nothing, and may forget. */
export interface Queue {
  /** Adds a wake-up; resolves once the queue has it. */
  wake(wakeUp: WakeUp, delayMs?: number): Promise<void>;
  /** Starts a worker for each queue, which handles so many wake-ups at a time. */
  startWorkers(handler: WakeHandler, concurrency: number): Promise<void>;
  /** Stops taking wake-ups and waits for those under way, then closes. */
  close(): Promise<void>;
  /**
   * Adds, takes and finishes a job, within a limit of time.
   *
   * @throws Error that tells what the queue's store does not let us do.
   */
  probe(limitMs: number): Promise<void>;
}
