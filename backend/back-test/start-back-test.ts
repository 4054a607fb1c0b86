import { randomUUID } from 'node:crypto';
import type { Settings } from '../../shared/settings.ts';
import type { AccountContext } from '../account/account-context.ts';
import { handoffs } from '../handoffs.ts';
import { AppError } from '../platform/errors.ts';
import type { AskedBackTest } from './asked.ts';
import { readOutlook } from './read-outlook.ts';

const DAY_MS = 24 * 60 * 60_000;
/** They share the export's ten calls a minute, with the look for lost events as well. */
const MOST_AT_ONCE = 2;

type Wanted = { draft: Settings; inForce: Settings; days: number; askedBy: string };

/**
 * Has a draft tried on the tickets solved in the last days; answers with the id of the job.
 *
 * @throws AppError `conflict` while two are under way.
 */
export async function startBackTest(
  account: Pick<AccountContext, 'store' | 'clock'>,
  { draft, inForce, days, askedBy }: Wanted,
): Promise<string> {
  const { store, clock } = account;
  const outlook = await readOutlook(account, inForce.reports);
  const now = clock.now();
  const id = randomUUID();
  const asked: AskedBackTest = {
    ...outlook,
    days,
    from: new Date(now.getTime() - days * DAY_MS).toISOString(),
    to: now.toISOString(),
    timeZone: inForce.reports.timeZone,
    // What else is in settings has no part in it, addresses of webhooks least of all.
    draft: draft.surveys,
    inForce: inForce.surveys,
  };
  const job = { id, kind: 'back_test', total: days, asked, askedBy, createdAt: now } as const;
  const isAdded = await store.transaction(async (records) => {
    if (!(await records.jobs.add(job, MOST_AT_ONCE))) return false;
    await records.handoffs.add(handoffs.backTest, { jobId: id }, { key: id, dueAt: now, now });
    return true;
  });
  if (isAdded) return id;
  throw new AppError('conflict', 'two back-tests are under way; wait until one of them has ended');
}
