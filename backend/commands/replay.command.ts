import { handoffs } from '../handoffs.ts';
import { readConfig } from '../config/config.ts';
import { accountFlag } from './accounts/choose-account.ts';
import { openAccount, type OpenAccount } from './accounts/open-zendesk.ts';
import { handOnSolves } from './solves/hand-on-solves.ts';
import { readMoment } from './solves/read-moment.rules.ts';
import { readSolved, type SolvedTicket } from './solves/read-solved.ts';
import { describeFlags, parseFlags, UsageError } from './terminal/parse-flags.ts';

const FLAGS = {
  account: { ...accountFlag },
  ticket: { value: 'id,…', about: 'look at these tickets once more' },
  since: { value: 'day', about: 'look at all tickets solved from then on, such as 2026-01-31' },
  failed: { about: 'try again what was given up of the events that came in' },
  'dry-run': { about: 'say how many there are, and do nothing' },
  help: { about: 'show this' },
} as const;

/** What events ask for; the rest of the work has its own way back, `aftercare work retry`. */
const OF_EVENTS: ReadonlySet<string> = new Set(
  [
    handoffs.considerInvitation,
    handoffs.reviewInvitation,
    handoffs.trackFollowUp,
    handoffs.followMerge,
    handoffs.eraseCustomer,
  ].map(({ name }) => name),
);
const PAGE = 100;

/**
 * `aftercare replay`: looks once more at solved tickets, as if Zendesk had told of them again.
 *
 * Safe to run at any time: a solve that was decided on is left alone, sampling draws the same lot
 * again, and tickets solved before this installation stay out of it.
 */
export async function replayCommand(args: string[] = process.argv.slice(3)): Promise<void> {
  const flags = parseFlags('replay', FLAGS, args);
  if (flags.help) {
    process.stdout.write(`${describeFlags('replay', FLAGS)}\n`);
    return;
  }
  const { ticket, since, failed } = flags;
  if ([ticket, since, failed].filter((each) => each !== undefined).length !== 1) {
    throw new UsageError('Say one of --ticket <id,…>, --since <day> and --failed.');
  }
  const given = ticket === undefined ? null : readIds(ticket);
  const start = since === undefined ? null : readMoment('since', since);
  const account = await openAccount(readConfig(), flags.account);
  const isDry = flags['dry-run'] === true;
  try {
    if (failed === true) return await retryFailed(account, isDry);
    const tickets = given ?? (await findSolved(account, start ?? new Date(0)));
    const now = account.clock.now();
    if (!isDry) {
      await handOnSolves(account.store, tickets, { occasion: 'replay', evenOld: false, now });
    }
    const done = isDry ? 'Would look at' : 'Handed on to be looked at';
    process.stdout.write(`${done}: ${tickets.length}.\n`);
  } finally {
    await account.close();
  }
}

function readIds(text: string): SolvedTicket[] {
  const ids = text.split(/[\s,]+/).filter((id) => id !== '');
  if (ids.length === 0 || !ids.every((id) => /^\d{1,20}$/.test(id))) {
    throw new UsageError(`--ticket takes ids with commas between them, not "${text}".`);
  }
  return [...new Set(ids)].map((ticketId) => ({ ticketId, solvedAt: null }));
}

async function findSolved(
  { zendesk, store, clock }: OpenAccount,
  since: Date,
): Promise<SolvedTicket[]> {
  const now = clock.now();
  const { startedAt } = await store.exportPosition.find();
  const period = { since: since > startedAt ? since : startedAt, until: now };
  const found = new Map<string, SolvedTicket>();
  for await (const page of readSolved(zendesk, period, { now })) {
    // Its history says when, also for one that was solved several times.
    for (const { ticketId } of page) found.set(ticketId, { ticketId, solvedAt: null });
  }
  return [...found.values()];
}

async function retryFailed({ store, clock }: OpenAccount, isDry: boolean): Promise<void> {
  const ids: string[] = [];
  let page = await store.failedHandoffs.list(PAGE, null);
  while (page.length > 0) {
    ids.push(...page.filter(({ name }) => OF_EVENTS.has(name)).map(({ id }) => id));
    const last = page.at(-1);
    page =
      last === undefined || page.length < PAGE ? [] : await store.failedHandoffs.list(PAGE, last);
  }
  if (!isDry) for (const id of ids) await store.failedHandoffs.retry(id, clock.now());
  process.stdout.write(`${isDry ? 'Would try again' : 'Tried again'}: ${ids.length}.\n`);
}
