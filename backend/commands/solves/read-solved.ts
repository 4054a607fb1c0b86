import { setTimeout as pause } from 'node:timers/promises';
import { isFollowUp } from '../../../shared/zendesk-names.ts';
import { isSolved } from '../../../shared/zendesk-tickets.ts';
import { RetryLaterError } from '../../platform/errors.ts';
import type { ExportedTicket } from '../../platform/zendesk/types.ts';
import type { TicketPage, Zendesk } from '../../platform/zendesk/zendesk.ts';

/** A ticket that was solved, and when as far as Zendesk's export knows. */
export type SolvedTicket = { ticketId: string; solvedAt: Date | null };

type Period = { since: Date; until: Date };

/** Zendesk refuses a start within the last minute. */
const MINUTE_MS = 60_000;
const USUAL_PAUSE_MS = 10_000;
/** Failures in a row after which Zendesk counts as away. */
const MOST_FAILURES = 10;

/**
 * Reads the tickets solved in a period out of Zendesk's export, page by page.
 *
 * Whatever was solved in it was changed since it began, which is what the export goes by. Follow-ups
 * are no customer's tickets. It waits while Zendesk is short of calls: the export allows ten a minute.
 */
export async function* readSolved(
  zendesk: Pick<Zendesk, 'exportTickets'>,
  { since, until }: Period,
  { now, onWait }: { now: Date; onWait: (waitMs: number) => void },
): AsyncGenerator<SolvedTicket[]> {
  const startMs = Math.min(since.getTime(), now.getTime() - MINUTE_MS);
  let from: Parameters<Zendesk['exportTickets']>[0] = { startTime: Math.floor(startMs / 1000) };
  for (;;) {
    const page = await patiently(() => zendesk.exportTickets(from), onWait);
    yield page.tickets.filter(isWanted).map(({ id, solved_at: solvedAt }) => ({
      ticketId: id,
      solvedAt,
    }));
    if (page.isLast || page.cursor === null) return;
    from = { cursor: page.cursor };
  }

  function isWanted(ticket: ExportedTicket): boolean {
    if (!isSolved(ticket.status) || isFollowUp(ticket)) return false;
    const { solved_at: at } = ticket;
    // Without its time, whoever decides reads it in the ticket's history.
    return at === null || (at >= since && at < until);
  }
}

async function patiently(
  read: () => Promise<TicketPage>,
  onWait: (waitMs: number) => void,
): Promise<TicketPage> {
  for (let failures = 1; ; failures += 1) {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof RetryLaterError) || failures >= MOST_FAILURES) throw error;
      const waitMs = error.afterMs ?? USUAL_PAUSE_MS;
      onWait(waitMs);
      await pause(waitMs);
    }
  }
}
