import { isDatabaseAway } from '../platform/database/database-error.ts';
import { groupCalls } from '../platform/group-calls.ts';
import type { Records } from './store.ts';

/** All that a work decides on. */
export type About = { ticketId: string; customerId: string | null };

type Work<T> = (records: Records) => Promise<T>;
type Part = { about: About; work: Work<unknown> };
type Transact = <T>(work: Work<T>, lockTimeoutMs?: number) => Promise<T>;

/** Works that share one transaction. */
const MOST_TOGETHER = 16;
/** Whoever holds a lock for longer holds up one work, and not those that came with it. */
const LOCK_TIMEOUT_MS = 500;

/**
 * Makes what does many small works in one transaction.
 *
 * They run side by side: what they ask of the same method of the records at the same time is one
 * statement. None of them sees what the others do, so a transaction has only such that are about
 * different things. When anything fails in it, it is rolled back and each is done in one of its own.
 */
export function shareTransactions(transact: Transact) {
  const share = groupCalls<Part, unknown>(async (parts) => {
    const [only, ...others] = parts;
    // Waited for, so that those who come meanwhile find each other.
    if (only !== undefined && others.length === 0) return [await transact(only.work)];
    const together = partsApart(parts);
    const ends = await tryTogether(together);
    return parts.map((part) => {
      const place = together.indexOf(part);
      return ends === null || place < 0 ? transact(part.work) : ends[place];
    });
  }, MOST_TOGETHER);

  async function tryTogether(parts: readonly Part[]): Promise<unknown[] | null> {
    try {
      return await transact(async (records) => {
        const ends = await Promise.allSettled(parts.map(({ work }) => work(records)));
        // Not before the last has ended: what it still asks would be outside of the transaction.
        return ends.map((end) => {
          if (end.status === 'rejected') throw end.reason;
          return end.value;
        });
      }, LOCK_TIMEOUT_MS);
    } catch (error) {
      if (isDatabaseAway(error)) throw error;
      return null;
    }
  }

  return <T>(about: About, work: Work<T>) => share({ about, work }) as Promise<T>;
}

/** Those that are about nothing which one before them is about. */
function partsApart(parts: readonly Part[]): Part[] {
  const apart: Part[] = [];
  for (const part of parts) {
    if (apart.every((other) => isApart(other.about, part.about))) apart.push(part);
  }
  return apart;
}

function isApart(a: About, b: About): boolean {
  return a.ticketId !== b.ticketId && a.customerId !== b.customerId;
}
