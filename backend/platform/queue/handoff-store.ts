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
  claim(
    id: string,
    now: Date,
    owner: string,
    leaseUntil: Date,
    /** What `leaseUntil` is compared with; the machine's time, which nobody skips. */
    leaseNow?: Date,
  ): Promise<HandoffRow | null>;
  /** Holds it longer; `false` when it is not this owner's any more. */
  renew(id: string, owner: string, leaseUntil: Date): Promise<boolean>;
  finish(id: string, owner: string, now: Date): Promise<void>;
  /** Gives it back for later, with so many attempts counted: all after a failure, else none. */
  putOff(
    id: string,
    owner: string,
    until: Date,
    error: string | null,
    attempts?: number,
  ): Promise<void>;
  fail(id: string, owner: string, now: Date, error: string): Promise<void>;
  /** Due hand-offs that no living worker holds, oldest first. */
  findWaiting(dueBefore: Date, now: Date, limit: number): Promise<WaitingHandoff[]>;
  /** Frees what dead processes hold; only where no other process can exist. */
  releaseAllLeases(): Promise<void>;
}
