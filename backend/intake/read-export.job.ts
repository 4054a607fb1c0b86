import type { AccountById } from '../account/accounts.ts';
import { handoffs } from '../handoffs.ts';
import { defineJob } from '../platform/queue/job.ts';
import type { Ticket } from '../platform/zendesk/types.ts';
import { classifyTicket } from './classify-event.rules.ts';
import { passOn } from './pass-on.ts';

/** Zendesk refuses a start within the last minute, and never delivers that minute. */
const MINUTE_MS = 60_000;
/** Pages a run reads; the export allows ten calls a minute. */
const PAGES_PER_RUN = 5;

/**
 * Finds what the webhook missed, solves and ends of follow-ups, in Zendesk's incremental export.
 *
 * Its position begins where this installation began, so that old tickets are never surveyed. A
 * ticket that was decided on already is recognised by the next step.
 */
export function readExportJob({ accounts }: { accounts: AccountById }) {
  return defineJob(handoffs.readExport, {
    async run(_message, { accountId }) {
      const { store, zendesk, clock } = accounts.byId(accountId);
      const position = await store.exportPosition.find();
      let from: { startTime: number } | { cursor: string } =
        position.cursor === null
          ? { startTime: Math.floor(position.startedAt.getTime() / 1000) }
          : { cursor: position.cursor };
      const isTooEarly = position.startedAt.getTime() > clock.now().getTime() - MINUTE_MS;
      for (let page = 0; !isTooEarly && page < PAGES_PER_RUN; page += 1) {
        const { tickets, cursor, isLast } = await zendesk.exportTickets(from);
        const now = clock.now();
        const decided = await store.solves.findDecided(tickets.map(({ id }) => id));
        const missed = tickets.filter(
          (ticket) =>
            isChangedSince(ticket, position.startedAt) &&
            mayBeNews(ticket, decided.get(ticket.id) ?? null),
        );
        await store.transaction(async (records) => {
          for (const ticket of missed) {
            const key = `export-${ticket.id}-${ticket.updated_at}`;
            await passOn(records, classifyTicket(ticket), key, now);
          }
          if (cursor !== null) await records.exportPosition.save(cursor);
        });
        if (isLast || cursor === null) break;
        from = { cursor };
      }
    },
  });
}

function isChangedSince(ticket: Ticket, start: Date): boolean {
  return Date.parse(ticket.updated_at) >= start.getTime();
}

/**
 * Whether a look at the ticket's history is worth its two calls.
 *
 * It is not when the ticket has not changed since the solve that was decided on, or has only been
 * closed since: most tickets of an export are of these two kinds.
 */
function mayBeNews({ status, updated_at }: Ticket, decidedSolve: Date | null): boolean {
  if (decidedSolve === null) return true;
  if (status === 'closed') return false;
  return Date.parse(updated_at) - decidedSolve.getTime() > MINUTE_MS;
}
