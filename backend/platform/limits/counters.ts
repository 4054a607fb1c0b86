/** Counts that all processes of an installation share, each under a key of its own. */
export interface Counters {
  /** Counts one more, and answers with the count; a key is forgotten at `endsAt` or later. */
  add(key: string, endsAt: Date): Promise<number>;
  close(): Promise<void>;
}
