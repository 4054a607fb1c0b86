import type { Waiting, WaitingQuery } from '../../shared/contracts/waiting.ts';
import type { Score } from '../../shared/nps.ts';
import type { AccountContext } from '../account/account-context.ts';
import type { WaitingResponses } from '../records/waiting-responses.ts';
import type { KeyNames } from './key-names.ts';
import { itemOf } from './response-items.ts';
import { filtersIn } from './report-query.ts';

type Context = Pick<AccountContext, 'id' | 'store' | 'settings' | 'clock' | 'zendesk'>;

/** As many are named; the others are counted. */
const NAMED = 5;
/** Whoever was not called by then, is called by a list of follow-ups or not at all. */
const UNTAKEN_DAYS = 14;
/** So long a follow-up may take to be opened, with tries and all. */
const GRACE_MINUTES = 15;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Customers who wait for somebody, under the filters that are asked for. */
export async function readWaiting(
  account: Context,
  query: WaitingQuery,
  names: KeyNames,
): Promise<Waiting> {
  const now = account.clock.now();
  const asked = { filters: filtersIn(query), limit: NAMED };
  const { overdue, untaken } = await account.store.snapshot(async ({ waitingResponses }) => ({
    overdue: await waitingResponses.overdue({ ...asked, now }),
    untaken: await waitingResponses.untaken({
      ...asked,
      since: new Date(now.getTime() - UNTAKEN_DAYS * DAY_MS),
      until: new Date(now.getTime() - GRACE_MINUTES * MINUTE_MS),
      maxScore: account.settings.followUp.maxScore as Score,
    }),
  }));
  const listed = async ({ count, responses }: WaitingResponses) => ({
    count,
    items: await Promise.all(responses.map((row) => itemOf(names, account, row))),
  });
  return { overdue: await listed(overdue), untaken: await listed(untaken) };
}
