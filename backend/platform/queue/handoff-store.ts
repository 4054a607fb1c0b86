/** A hand-off as stored. */
export type HandoffRow = {
  id: string;
  accountId: string;
  name: string;
  message: unknown;
  /** Tries since it was last put off without a failure. */
  attempts: number;
  /** How often it was ever claimed. */
  runs: number;
};

/** A hand-off that waits, as much as is needed to wake a worker. */
export type WaitingHandoff = { id: string; name: string; dueAt: Date; runs: number };

/** Where hand-offs are kept; implemented by `records/handoffs.ts`. */
export interface HandoffStore {
  /**
   * Takes a due hand-off for this worker until `leaseUntil`, and counts the attempt.
   *
   * `null` when it is not due, done, or leased by a worker that may still be alive.
   */
  claim(id: string, now: Date, owner: string, leaseUntil: Date): Promise<HandoffRow | null>;
  finish(id: string, owner: string, now: Date): Promise<void>;
  /** Gives it back for later; without an error it starts afresh, with no attempts counted. */
  putOff(id: string, owner: string, until: Date, error: string | null): Promise<void>;
  fail(id: string, owner: string, now: Date, error: string): Promise<void>;
  /** Due hand-offs that no living worker holds, oldest first. */
  findWaiting(dueBefore: Date, now: Date, limit: number): Promise<WaitingHandoff[]>;
  /** Frees what dead processes hold; only where no other process can exist. */
  releaseAllLeases(): Promise<void>;
}
