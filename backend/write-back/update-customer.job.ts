import { findSettling } from '../../shared/settling.ts';
import { CATEGORY_TAGS, USER_FIELDS } from '../../shared/zendesk-names.ts';
import type { AccountContext } from '../account/account-context.ts';
import type { AccountById } from '../account/accounts.ts';
import { findSurvivor } from '../customers/find-survivor.ts';
import { mergeCustomer } from '../customers/merge-customer.ts';
import { handoffs } from '../handoffs.ts';
import { isFinal } from '../platform/errors.ts';
import { defineJob } from '../platform/queue/job.ts';
import { isRefused } from '../platform/zendesk/zendesk-error.ts';
import type { Response } from '../records/responses.ts';
import type { WriteBack } from '../records/write-backs.ts';
import { findNextTurn } from './find-next-turn.ts';
import { takeOver } from './take-over.ts';

/** Remark of a write-back that comes once more, when whatever was late has come through. */
const ONCE_MORE = 'comes once more';
const ONCE_MORE_MS = 5 * 60_000;

/**
 * Brings a customer's record to their latest response as it is now.
 *
 * One hand-off a customer, which runs again after each answer of theirs, after the first few at
 * most once a minute: neither an older response
 * that is amended nor a version that waited too long comes over a newer one. After a try whose
 * end nobody knows, it is written once more some minutes later, over what Zendesk made late.
 */
export function updateCustomerJob({ accounts }: { accounts: AccountById }) {
  return defineJob(handoffs.updateCustomer, {
    async run({ responseId }, { accountId, isRetry }) {
      const account = accounts.byId(accountId);
      const { store, settings, clock } = account;
      const response = await store.responses.find(responseId);
      if (response === null || !settings.writeBack.userFields) return;
      const [latest = response] = await store.responses.ofCustomer(response.customerId, 1);
      const settlesAt = findSettling(latest, settings, clock.now());
      if (settlesAt !== null) return { again: settlesAt };
      const { id, version } = latest;
      const known = await store.writeBacks.find(id, version, 'customer');
      if (known !== null && known.detail !== ONCE_MORE) return;
      const turn = known === null ? await findNextTurn(account, id, 'customer') : null;
      if (turn !== null) return { again: turn };

      const older = await takeOver(account, 'customer', latest);
      if ('again' in older) return older;
      const outcome = await write(account, latest);
      // Merged into another customer, whose answer it is now.
      if (outcome === null) return { again: clock.now() };
      if (known !== null) return store.writeBacks.clearDetail(id, version, 'customer');
      const at = clock.now();
      // What was sent before may still be on its way: records know no safe update, as tickets do.
      const isLast = !isRetry || outcome.outcome !== 'written';
      const detail = isLast ? outcome.detail : ONCE_MORE;
      const written = {
        responseId: id,
        version,
        target: 'customer',
        ...outcome,
        detail,
        at,
      } as const;
      await store.writeBacks.record(written);
      return isLast ? undefined : { again: new Date(at.getTime() + ONCE_MORE_MS) };
    },
  });
}

/** How it ended; `null` when the customer was merged into another, who has their answers since. */
async function write(
  account: AccountContext,
  { customerId, score, category, comment, submittedAt }: Response,
): Promise<Pick<WriteBack, 'outcome' | 'detail'> | null> {
  const { zendesk } = account;
  try {
    await zendesk.updateUserFields(customerId, {
      [USER_FIELDS.score]: score,
      [USER_FIELDS.category]: CATEGORY_TAGS[category],
      [USER_FIELDS.comment]: comment,
      [USER_FIELDS.respondedAt]: submittedAt.toISOString(),
    });
    return { outcome: 'written', detail: null };
  } catch (error) {
    if (!isFinal(error) || !(error instanceof Error)) throw error;
    const survivor = isRefused(error, 'not_found') ? await findSurvivor(account, customerId) : null;
    if (survivor !== null) {
      await mergeCustomer(account, customerId, survivor);
      return null;
    }
    return { outcome: 'refused', detail: error.message };
  }
}
