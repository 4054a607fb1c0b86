import type { AccountContext } from '../account/account-context.ts';
import type { AccountById } from '../account/accounts.ts';
import { handoffs } from '../handoffs.ts';
import { defineJob } from '../platform/queue/job.ts';
import { duePeriods, type ExportDays } from './periods.rules.ts';
import { nameOfReceiver, receiversOf } from './receivers.rules.ts';

/** Periods that are caught up on after a service that stood still. */
const MOST_PERIODS = 7;

/**
 * Hands on the exports that are due: one for each period and receiver.
 *
 * Their keys outlive them, so each is made once, however many workers look and whenever one dies.
 * What was missed is caught up on, up to a week of days; a new export begins with the last whole
 * period.
 */
export function planExportsJob({ accounts }: { accounts: AccountById }) {
  return defineJob(handoffs.planExports, {
    async run(_message, { accountId }) {
      const account = accounts.byId(accountId);
      const { settings, clock } = account;
      const now = clock.now();
      const { timeZone } = settings.reports;
      for (const each of settings.exports.filter(({ enabled }) => enabled)) {
        const periods = duePeriods(each, { timeZone, now, most: MOST_PERIODS });
        for (const receiver of receiversOf(each).map(nameOfReceiver)) {
          await handOn(account, { exportId: each.id, receiver, periods, now });
        }
      }
    },
  });
}

type Due = { exportId: string; receiver: string; periods: readonly ExportDays[]; now: Date };

async function handOn(
  { store }: AccountContext,
  { exportId, receiver, periods, now }: Due,
): Promise<void> {
  const keyOf = ({ from, to }: ExportDays) => `${exportId}-${receiver}-${from}-${to}`;
  const fresh: ExportDays[] = [];
  for (const period of periods) {
    if (await store.handoffs.has(handoffs.deliverExport, keyOf(period))) break;
    fresh.push(period);
  }
  // None is known: it is new, and what was before it is nobody's wish.
  const wanted = fresh.length === periods.length ? fresh.slice(0, 1) : fresh;
  for (const period of wanted.toReversed()) {
    const message = { exportId, receiver, ...period };
    const options = { key: keyOf(period), dueAt: now, now };
    await store.handoffs.add(handoffs.deliverExport, message, options);
  }
}
