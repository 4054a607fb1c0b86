import type { AccountOf } from '../account.ts';
import { handoffs } from '../handoffs.ts';
import { defineJob } from '../platform/queue/job.ts';
import type { Ticket } from '../platform/zendesk/types.ts';
import { passOn } from './pass-on.ts';

const PERIOD_MS = 5 * 60_000;
/** Zendesk refuses a start within the last minute, and never delivers that minute. */
const MINUTE_MS = 60_000;
/** Pages a run reads; the export allows ten calls a minute. */
const PAGES_PER_RUN = 5;

/**
 * Finds solves that the webhook missed, in Zendesk's incremental export.
 *
 * Its position begins where this installation began, so that old tickets are never surveyed. A
 * ticket that was decided on already is recognised by the next step. Runs again every five minutes.
 */
export function readExportJob({ accountOf }: { accountOf: AccountOf }) {
  return defineJob(handoffs.readExport, {
    async run(_message, { accountId }) {
      const { store, zendesk, clock } = accountOf(accountId);
      const position = await store.exportPosition.find();
      let from: { startTime: number } | { cursor: string } =
        position.cursor === null
          ? { startTime: Math.floor(position.startedAt.getTime() / 1000) }
          : { cursor: position.cursor };
      const isTooEarly = position.startedAt.getTime() > clock.now().getTime() - MINUTE_MS;
      for (let page = 0; !isTooEarly && page < PAGES_PER_RUN; page += 1) {
        const { tickets, cursor, isLast } = await zendesk.exportTickets(from);
        const now = clock.now();
        const solved = tickets.filter((ticket) => isSolvedSince(ticket, position.startedAt));
        await store.transaction(async (records) => {
          for (const ticket of solved) {
            const meaning = { kind: 'solved', ticketId: ticket.id, solvedAt: null } as const;
            await passOn(records, meaning, `export-${ticket.id}-${ticket.updated_at}`, now);
          }
          if (cursor !== null) await records.exportPosition.save(cursor);
        });
        if (isLast || cursor === null) break;
        from = { cursor };
      }
      return { again: new Date(clock.now().getTime() + PERIOD_MS) };
    },
  });
}

function isSolvedSince(ticket: Ticket, start: Date): boolean {
  return ticket.status === 'solved' && Date.parse(ticket.updated_at) >= start.getTime();
}
