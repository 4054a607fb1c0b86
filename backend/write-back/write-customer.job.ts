import { CATEGORY_TAGS, USER_FIELDS } from '../../shared/zendesk-names.ts';
import type { AccountById } from '../account/accounts.ts';
import { handoffs } from '../handoffs.ts';
import { defineJob } from '../platform/queue/job.ts';
import { isRefused } from '../platform/zendesk/zendesk-error.ts';
import type { WriteBack } from '../records/write-backs.ts';

/**
 * Puts a customer's latest response on their record; writing it twice changes nothing.
 *
 * An older response that is amended never overwrites a newer one.
 */
export function writeCustomerJob({ accounts }: { accounts: AccountById }) {
  return defineJob(handoffs.writeCustomer, {
    async run({ responseId, version }, { accountId }) {
      const { store, zendesk, settings, clock } = accounts.byId(accountId);
      const response = await store.responses.find(responseId);
      if (response === null || response.version !== version) return;
      if (!settings.writeBack.userFields) return;
      const [latest] = await store.responses.ofCustomer(response.customerId, 1);
      if (latest?.id !== responseId) return;

      let outcome: Pick<WriteBack, 'outcome' | 'detail'> = { outcome: 'written', detail: null };
      try {
        await zendesk.updateUserFields(response.customerId, {
          [USER_FIELDS.score]: response.score,
          [USER_FIELDS.category]: CATEGORY_TAGS[response.category],
          [USER_FIELDS.comment]: response.comment,
          [USER_FIELDS.respondedAt]: response.submittedAt.toISOString(),
        });
      } catch (error) {
        const isFinal = isRefused(error, 'not_found', 'forbidden', 'invalid');
        if (!isFinal || !(error instanceof Error)) throw error;
        outcome = { outcome: 'refused', detail: error.message };
      }
      await store.writeBacks.record({
        responseId,
        version,
        target: 'customer',
        ...outcome,
        at: clock.now(),
      });
    },
  });
}
