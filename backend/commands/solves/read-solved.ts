import { setTimeout as pause } from 'node:timers/promises';
import { isFollowUp } from '../../../shared/zendesk-names.ts';
import { isSolved } from '../../../shared/zendesk-tickets.ts';
import { RetryLaterError } from '../../platform/errors.ts';
import { exportStart } from '../../platform/zendesk/read-export-page.ts';
import type { ExportedTicket } from '../../platform/zendesk/types.ts';
import type { TicketPage, Zendesk } from '../../platform/zendesk/zendesk.ts';

/** A ticket that was solved, and when as far as Zendesk's export knows. */
export type SolvedTicket = { ticketId: string; solvedAt: Date | null };

type Period = { since: Date; until: Date };

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
  { now }: { now: Date },
): AsyncGenerator<SolvedTicket[]> {
  let from: Parameters<Zendesk['exportTickets']>[0] = exportStart({ since, now });
  for (;;) {
    const page = await patiently(() => zendesk.exportTickets(from));
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

async function patiently(read: () => Promise<TicketPage>): Promise<TicketPage> {
  for (let failures = 1; ; failures += 1) {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof RetryLaterError) || failures >= MOST_FAILURES) throw error;
      const waitMs = error.afterMs ?? USUAL_PAUSE_MS;
      process.stderr.write(`Zendesk asks to wait ${Math.ceil(waitMs / 1000)} seconds.\n`);
      await pause(waitMs);
    }
  }
}
