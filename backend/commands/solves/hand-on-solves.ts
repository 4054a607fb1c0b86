import { handoffs } from '../../handoffs.ts';
import type { AccountStore } from '../../records/store.ts';
import type { SolvedTicket } from './read-solved.ts';

const TOGETHER = 200;

type Options = {
  /** Names the occasion: the same ticket on the same one is considered once at a time. */
  occasion: 'backfill' | 'replay';
  /** Whether solves of before this installation are asked about as well. */
  evenOld: boolean;
  now: Date;
};

/** Hands solved tickets to the step that decides, which leaves alone what was decided on. */
export async function handOnSolves(
  store: AccountStore,
  tickets: readonly SolvedTicket[],
  { occasion, evenOld, now }: Options,
): Promise<void> {
  for (let start = 0; start < tickets.length; start += TOGETHER) {
    const some = tickets.slice(start, start + TOGETHER);
    await store.transaction(async (records) => {
      for (const { ticketId, solvedAt } of some) {
        const told = { ticketId, solvedAt: solvedAt?.toISOString() ?? null };
        const message = evenOld ? { ...told, evenOld: true as const } : told;
        const options = { key: `${occasion}-${ticketId}`, dueAt: now, now };
        await records.handoffs.addOrRepeat(handoffs.considerInvitation, message, options);
      }
    });
  }
}
