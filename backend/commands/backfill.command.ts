import { handoffs } from '../handoffs.ts';
import { readConfig } from '../config/config.ts';
import { accountFlag } from './accounts/choose-account.ts';
import { openAccount, type OpenAccount } from './accounts/open-zendesk.ts';
import { handOnSolves } from './solves/hand-on-solves.ts';
import { readMoment } from './solves/read-moment.rules.ts';
import { readSolved, type SolvedTicket } from './solves/read-solved.ts';
import { CommandError } from './terminal/command-error.ts';
import { describeFlags, parseFlags, UsageError } from './terminal/parse-flags.ts';
import { createTerminal } from './terminal/terminal.ts';

const FLAGS = {
  account: { ...accountFlag },
  since: { value: 'day', about: 'tickets solved from then on, such as 2026-01-01' },
  until: { value: 'day', about: 'and before then; until now unless given' },
  yes: { about: 'go on without asking once more' },
  'dry-run': { about: 'say how many there are, and ask nobody' },
  help: { about: 'show this' },
} as const;

/**
 * `aftercare backfill`: asks about tickets that were solved before Aftercare was there.
 *
 * They go the way of every solved ticket, under the rules of the settings; what was decided on
 * before is left alone, so it may be run again. Asks once more before anybody is, and wants `--yes`
 * where nobody can answer.
 */
export async function backfillCommand(args: string[] = process.argv.slice(3)): Promise<void> {
  const flags = parseFlags('backfill', FLAGS, args);
  if (flags.help) {
    process.stdout.write(`${describeFlags('backfill', FLAGS)}\n`);
    return;
  }
  if (flags.since === undefined) {
    throw new UsageError('Say from when on: aftercare backfill --since <day>');
  }
  const since = readMoment('since', flags.since);
  const until = flags.until === undefined ? null : readMoment('until', flags.until);
  if (until !== null && until <= since) throw new UsageError('--until must be after --since.');
  const terminal = createTerminal({ unanswered: 'Nobody is asked.' });
  const isDry = flags['dry-run'] === true;
  if (!isDry && flags.yes !== true && !terminal.isInteractive) {
    throw new UsageError('Customers would be mailed: say --yes, or try it by --dry-run.');
  }
  const account = await openAccount(readConfig(), flags.account);
  try {
    const now = account.clock.now();
    if (since >= now) throw new UsageError('--since must be a time that is over.');
    const { fresh, decided } = await find(account, { since, until: until ?? now });
    process.stdout.write(
      `Solved ${flags.since} or later: ${fresh.length + decided}. Decided on before, and left alone: ${decided}.\n`,
    );
    if (isDry || fresh.length === 0) return;
    if (flags.yes !== true) {
      const question = `Ask about ${fresh.length} tickets, as far as the settings want it?`;
      if (!(await terminal.confirm(question, false))) throw new CommandError('Nobody is asked.');
    }
    await handOnSolves(account.store, fresh, { occasion: 'backfill', evenOld: true, now });
    process.stdout.write(
      `Handed on: ${fresh.length}. A running service decides on each within minutes, and its decision is shown beside the ticket.\n`,
    );
  } finally {
    await account.close();
  }
}

/** Those that nobody has decided on, and how many others there are. */
async function find(
  { zendesk, store, clock }: OpenAccount,
  period: { since: Date; until: Date },
): Promise<{ fresh: SolvedTicket[]; decided: number }> {
  const fresh: SolvedTicket[] = [];
  let decided = 0;
  for await (const page of readSolved(zendesk, period, { now: clock.now() })) {
    const ids = page.map(({ ticketId }) => ticketId);
    const told = await store.solves.findTold(ids, handoffs.considerInvitation.name);
    const left = page.filter(({ ticketId }) => told.get(ticketId)?.state !== 'decided');
    fresh.push(...left);
    decided += page.length - left.length;
    process.stderr.write(`${fresh.length + decided} solved tickets read\n`);
  }
  // A ticket that changed while it was read comes twice.
  const unique = [...new Map(fresh.map((each) => [each.ticketId, each])).values()];
  return { fresh: unique, decided };
}
