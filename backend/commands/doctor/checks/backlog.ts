import { quote } from '../../../platform/quote.ts';
import { readBacklog, type Backlog } from '../../../records/read-backlog.ts';
import type { Check } from '../check.ts';
import { error, warning, type Fault } from '../finding.ts';

const LATE_MS = 5 * 60_000;
const RECENT_MS = 7 * 24 * 60 * 60_000;

/** Is the work done that is due, and was none given up? */
export const backlog: Check = {
  name: 'backlog',
  title: 'no work is late or given up',
  isFor: ({ zendeskUrl }) => zendeskUrl !== null,
  needs: ['database', 'migrations'],
  async run({ database, clock }) {
    const account = await database.account();
    if (account === null) return [];
    const now = clock.now().getTime();
    const { overdue, failed } = await readBacklog((await database.store()).db, account.id, {
      dueBefore: new Date(now - LATE_MS),
      failedSince: new Date(now - RECENT_MS),
    });
    return [...(overdue.length > 0 ? [late(overdue, now)] : []), ...failed.map(givenUp)];
  },
};

function late(overdue: Backlog[], now: number): Fault {
  const names = overdue.map(({ name, count }) => `${count} × ${name}`).join(', ');
  const oldest = Math.min(...overdue.map(({ at }) => at.getTime()));
  const last = overdue.find(({ lastError }) => lastError !== null)?.lastError;
  return error({
    problem: `Work is late by up to ${Math.round((now - oldest) / 60_000)} minutes: ${names}${last ? ` (last error: ${brief(last)})` : ''}.`,
    cure: 'Make sure that a process with ROLE=all or ROLE=worker runs, and see its log.',
  });
}

function givenUp({ name, count, lastError }: Backlog): Fault {
  return warning({
    problem: `${count} × ${name} was given up within the last seven days${lastError ? ` (last error: ${brief(lastError)})` : ''}.`,
    cure: 'Put right what the error names; docs/operations.md says how failed work gets another try.',
  });
}

function brief(text: string): string {
  return quote(text).replace(/\.$/, '');
}
