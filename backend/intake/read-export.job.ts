import type { AccountById } from '../account/accounts.ts';
import { handoffs } from '../handoffs.ts';
import { defineJob } from '../platform/queue/job.ts';
import type { ExportedTicket, Ticket } from '../platform/zendesk/types.ts';
import { readExportPage } from '../platform/zendesk/read-export-page.ts';
import type { ToldSolve } from '../records/solves.ts';
import { classifyTicket } from './classify-event.rules.ts';
import { handOnsOf } from './hand-ons.ts';

/** Zendesk refuses a start within the last minute, and never delivers that minute. */
const MINUTE_MS = 60_000;
/** Pages a run reads; the export allows ten calls a minute. */
const PAGES_PER_RUN = 5;

/**
 * Finds what the webhook missed, solves and ends of follow-ups, in Zendesk's incremental export.
 *
 * Its position begins where this installation began, so that old tickets are never surveyed. A
 * solve that was told of already costs no call. A cursor that Zendesk does
 * not take any more starts anew from its time; a ticket that cannot be read is left out.
 */
export function readExportJob({ accounts }: { accounts: AccountById }) {
  return defineJob(handoffs.readExport, {
    async run(_message, { accountId }) {
      const account = accounts.byId(accountId);
      const { store, clock, logger } = account;
      const { startedAt, ...position } = await store.exportPosition.find();
      if (startedAt.getTime() > clock.now().getTime() - MINUTE_MS) return;
      let { cursor, readUntil } = position;
      for (let page = 0; page < PAGES_PER_RUN; page += 1) {
        const since = readUntil ?? startedAt;
        const place = { cursor, since, now: clock.now() };
        const read = await readExportPage(account.zendesk, place, (err) =>
          logger.warn({ err, since }, 'the position in the export was refused; read from its time'),
        );
        const { tickets, odd, isLast } = read;
        if (odd > 0) logger.warn({ count: odd }, 'tickets of the export could not be read');
        const now = clock.now();
        readUntil = latestOf(tickets) ?? readUntil;
        const ids = tickets.map(({ id }) => id);
        const told = await store.solves.findTold(ids, handoffs.considerInvitation.name);
        const missed = tickets.filter(
          (ticket) =>
            isChangedSince(ticket, startedAt) && mayBeNews(ticket, told.get(ticket.id) ?? null),
        );
        await store.transaction(async (records) => {
          for (const ticket of missed) {
            const key = `export-${ticket.id}-${ticket.updated_at}`;
            for (const { handoff, message } of handOnsOf(classifyTicket(ticket))) {
              await records.handoffs.add(handoff, message, { key, dueAt: now, now });
            }
          }
          if (read.cursor !== null) await records.exportPosition.save(read.cursor, readUntil);
        });
        if (isLast || read.cursor === null) break;
        ({ cursor } = read);
      }
    },
  });
}

/** When the last of the tickets changed; a moment before any that is still to come. */
function latestOf(tickets: readonly Ticket[]): Date | null {
  const latest = Math.max(...tickets.map(({ updated_at: at }) => Date.parse(at)));
  return Number.isFinite(latest) ? new Date(latest) : null;
}

function isChangedSince(ticket: Ticket, start: Date): boolean {
  return Date.parse(ticket.updated_at) >= start.getTime();
}

/**
 * Whether a look at the ticket's history is worth its two calls.
 *
 * It is not when the solve that Zendesk knows last is one that was told of: most tickets of an
 * export are there for their solve, for our note on it, for what was said since or for being closed.
 */
function mayBeNews({ status, updated_at, solved_at }: ExportedTicket, told: ToldSolve | null) {
  if (told === null) return true;
  if (status === 'closed') return told.state === 'decided' ? false : isLater(solved_at, told);
  if (solved_at !== null && !told.isUndone) return isLater(solved_at, told);
  return isLater(new Date(updated_at), told);
}

/** Later than what was told of, and than what its decider reads for itself. */
function isLater(at: Date | null, { solvedAt }: ToldSolve): boolean {
  return at !== null && solvedAt !== null && at.getTime() - solvedAt.getTime() > MINUTE_MS;
}
