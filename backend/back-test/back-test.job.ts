import type { JobProblem } from '../../shared/vocabulary.ts';
import type { AccountContext } from '../account/account-context.ts';
import type { AccountById } from '../account/accounts.ts';
import { handoffs } from '../handoffs.ts';
import { GiveUpError, isFinal } from '../platform/errors.ts';
import { defineJob, type JobContext } from '../platform/queue/job.ts';
import { readExportPage } from '../platform/zendesk/read-export-page.ts';
import type { ExportedTicket } from '../platform/zendesk/types.ts';
import type { StoredJob } from '../records/jobs.ts';
import { askedSchema, positionSchema, type AskedBackTest, type BackTestPosition } from './asked.ts';
import { lookAtSolves, solvesIn } from './read-solves.ts';
import { replay } from './replay.ts';

const DAY_MS = 24 * 60 * 60_000;
/**
 * The export allows ten calls a minute, of which the look for lost events needs five.
 *
 * Two at a time take four of them.
 */
const PAUSE_MS = 30_000;
/** More than anybody looks through; what is read is kept until the end. */
const MOST_SOLVES = 100_000;
const START: BackTestPosition = { cursor: null, unread: 0, isRead: false };

/**
 * Tries a draft of settings on solved tickets, beside the settings in force.
 *
 * It reads Zendesk's export page by page, a page a run, and keeps what both settings make of each
 * solve; then it lives through them in the order of time. Nothing is written but its own rows:
 * the export's position, customers, decisions and Zendesk stay as they are. A run that is cut off
 * is followed by one that reads the same page again.
 */
export function backTestJob({ accounts }: { accounts: AccountById }) {
  return defineJob(handoffs.backTest, {
    async run({ jobId }, context) {
      const account = accounts.byId(context.accountId);
      const { store, clock } = account;
      const job = await store.jobs.find(jobId);
      if (job === null || job.status === 'done') return;
      const asked = askedSchema.parse(job.asked);
      let position = job.position === null ? START : positionSchema.parse(job.position);
      if (!position.isRead) {
        position = await readNext(account, { job, asked, position }, context);
        if (!position.isRead) return { again: new Date(clock.now().getTime() + PAUSE_MS) };
      }
      const { days, from, to, timeZone, responseRate, variance } = asked;
      const found = await replay(store, jobId, asked);
      const basis = { days, from, to, timeZone, responseRate, variance };
      await store.transaction(async (records) => {
        await records.handoffs.fence(context.handoffId, context.token);
        const result = { ...basis, ...found, unread: position.unread };
        await records.jobs.finish(jobId, result, clock.now());
        await records.backTestSolves.forget(jobId);
      });
    },
    async giveUp({ jobId }, { accountId }, error) {
      const { store, clock } = accounts.byId(accountId);
      await store.transaction(async (records) => {
        await records.jobs.fail(jobId, problemOf(error), clock.now());
        await records.backTestSolves.forget(jobId);
      });
    },
  });
}

class TooMuchError extends GiveUpError {}

function problemOf(error: Error): JobProblem {
  if (error instanceof TooMuchError) return 'too_much';
  return isFinal(error) ? 'refused' : 'away';
}

type Reading = { job: StoredJob; asked: AskedBackTest; position: BackTestPosition };

/** Reads one page more, and writes down what both settings make of its solves. */
async function readNext(
  account: AccountContext,
  { job: { id, done }, asked, position }: Reading,
  { handoffId, token }: JobContext,
): Promise<BackTestPosition> {
  const { store, zendesk, clock } = account;
  const place = { cursor: position.cursor, since: new Date(asked.from), now: clock.now() };
  const page = await readExportPage(zendesk, place);
  const { solved, unread } = solvesIn(page.tickets, asked);
  const solves = await lookAtSolves(account, solved, asked);
  const isLast = page.isLast || page.cursor === null || page.cursor === position.cursor;
  const next = {
    cursor: page.cursor,
    unread: position.unread + unread + page.odd,
    isRead: isLast,
  };
  const count = await store.transaction(async (records) => {
    await records.handoffs.fence(handoffId, token);
    await records.backTestSolves.add(id, solves);
    const read = isLast ? asked.days : daysRead(page.tickets, asked);
    await records.jobs.move(id, { position: next, done: Math.max(done, read) });
    return records.backTestSolves.count(id);
  });
  if (count <= MOST_SOLVES) return next;
  throw new TooMuchError(`more than ${MOST_SOLVES} solved tickets; take fewer days`);
}

/** How many of the days asked about have been read of, by the last change of a page. */
function daysRead(tickets: readonly ExportedTicket[], { from, days }: AskedBackTest): number {
  const latest = Math.max(...tickets.map(({ updated_at: at }) => Date.parse(at)), Date.parse(from));
  return Math.min(days - 1, Math.max(0, Math.floor((latest - Date.parse(from)) / DAY_MS)));
}
