import { CATEGORY_TAGS, USER_FIELDS } from '../../shared/zendesk-names.ts';
import type { AccountContext } from '../account/account-context.ts';
import type { AccountById } from '../account/accounts.ts';
import { handoffs } from '../handoffs.ts';
import { isFinal } from '../platform/errors.ts';
import { defineJob } from '../platform/queue/job.ts';
import type { Response } from '../records/responses.ts';
import type { WriteBack } from '../records/write-backs.ts';
import { findSettling } from './settling.rules.ts';
import { takeOver } from './take-over.ts';

/**
 * Brings a customer's record to their latest response as it is now.
 *
 * One hand-off a customer, which runs again after each answer of theirs: neither an older response
 * that is amended nor a version that waited too long comes over a newer one.
 */
export function updateCustomerJob({ accounts }: { accounts: AccountById }) {
  return defineJob(handoffs.updateCustomer, {
    async run({ responseId }, { accountId }) {
      const account = accounts.byId(accountId);
      const { store, settings, clock } = account;
      const response = await store.responses.find(responseId);
      if (response === null || !settings.writeBack.userFields) return;
      const [latest = response] = await store.responses.ofCustomer(response.customerId, 1);
      const settlesAt = findSettling(latest, settings, clock.now());
      if (settlesAt !== null) return { again: settlesAt };
      const { id, version } = latest;
      if ((await store.writeBacks.find(id, version, 'customer')) !== null) return;

      const older = await takeOver(account, 'customer', latest);
      if ('again' in older) return older;
      const outcome = await write(account, latest);
      const at = clock.now();
      await store.writeBacks.record({
        responseId: id,
        version,
        target: 'customer',
        ...outcome,
        at,
      });
    },
  });
}

async function write(
  { zendesk }: AccountContext,
  { customerId, score, category, comment, submittedAt }: Response,
): Promise<Pick<WriteBack, 'outcome' | 'detail'>> {
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
    return { outcome: 'refused', detail: error.message };
  }
}
