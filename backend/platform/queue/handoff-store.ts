/** A hand-off that a worker has claimed. */
export type HandoffRow = {
  id: string;
  accountId: string;
  name: string;
  message: unknown;
  /** Tries since it was last put off without a failure. */
  attempts: number;
  /** How often it was ever claimed. */
  runs: number;
  /** When it was asked for, the last time if more than once. */
  askedAt: Date;
};

/** When a hand-off is due, as much as is needed to wake a worker. */
export type DueHandoff = { accountId: string; name: string; delayMs: number };

/** What a worker asks for. */
export type ClaimRequest = {
  accountId: string;
  /** Hand-offs of other names are another release's, and left alone. */
  names: readonly string[];
  limit: number;
  /** Names this claim alone. */
  owner: string;
  leaseMs: number;
};

/** How a hand-off is given back for later. */
export type PutOff = {
  delayMs: number;
  error: string | null;
  /** Failures that count from here on. */
  attempts: number;
  /** Topic whose news make it due earlier. */
  waitsFor?: string | null;
};

/**
 * Where hand-offs are kept, as workers see them; implemented by `records/handoff-store.ts`.
 *
 * The database's time is the only clock: leases, their ends and due times are compared there, so
 * that workers whose clocks differ agree.
 */
export interface HandoffStore {
  /** Takes due hand-offs, oldest first, for `leaseMs`, and counts the attempt. */
  claim(request: ClaimRequest): Promise<HandoffRow[]>;
  /** Holds longer what this claim still has; answers with the ids. */
  renew(owner: string, leaseMs: number): Promise<string[]>;
  /** Holds one for at least `leaseMs` from now; `false` when it is not this owner's any more. */
  hold(id: string, owner: string, leaseMs: number): Promise<boolean>;
  /** Ends it; `repeat` when it was asked for again meanwhile and is due at once. */
  finish(id: string, owner: string): Promise<'done' | 'repeat'>;
  /** Has news of a topic reach this run from here on: they make its next put-off a short one. */
  listen(id: string, owner: string, topic: string): Promise<void>;
  /**
   * Gives it back; what it waits for, it has listened for before.
   *
   * `true` when those news came meanwhile, and it is due at once.
   */
  putOff(id: string, owner: string, how: PutOff): Promise<boolean>;
  /** Ends it as failed; `repeat` as for `finish`, since what is new has not been tried. */
  fail(id: string, owner: string, error: string): Promise<'failed' | 'repeat'>;
  /** For each account and name, when the first hand-off is due, if within the horizon. */
  findDue(names: readonly string[], horizonMs: number): Promise<DueHandoff[]>;
  /** When an account's next hand-off of these names is due, if within the horizon. */
  findNext(
    accountId: string,
    names: readonly string[],
    horizonMs: number,
  ): Promise<DueHandoff | null>;
  /** Frees what workers hold whose lease has ended. */
  releaseExpired(names: readonly string[]): Promise<void>;
  /** Frees everything; only where no other process can exist. */
  releaseAll(): Promise<void>;
  /** Makes the one row of each recurring name for every account that has none. */
  ensureRecurring(names: readonly string[]): Promise<void>;
}
