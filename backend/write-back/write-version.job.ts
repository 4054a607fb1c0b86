import type { AccountById } from '../account/accounts.ts';
import { handoffs } from '../handoffs.ts';
import { defineJob } from '../platform/queue/job.ts';

type Deps = { accounts: AccountById };

/**
 * What an older release asks for: one version of a response on its ticket.
 *
 * Left to the one hand-off of the response, so that no two write on a ticket at the same time. A
 * run of the older release may have died behind its update: that one looks for it.
 */
export function writeTicketJob({ accounts }: Deps) {
  return defineJob(handoffs.writeTicket, {
    async run({ responseId }, { accountId }) {
      const { store, clock } = accounts.byId(accountId);
      if ((await store.responses.find(responseId)) === null) return;
      const now = clock.now();
      const options = { key: responseId, dueAt: now, now };
      await store.handoffs.addOrRepeat(handoffs.updateTicket, { responseId }, options);
    },
  });
}

/** The same for the customer's record, where writing twice changes nothing. */
export function writeCustomerJob({ accounts }: Deps) {
  return defineJob(handoffs.writeCustomer, {
    async run({ responseId }, { accountId }) {
      const { store, clock } = accounts.byId(accountId);
      const response = await store.responses.find(responseId);
      if (response === null) return;
      const now = clock.now();
      const options = { key: response.customerId, dueAt: now, now };
      await store.handoffs.addOrRepeat(handoffs.updateCustomer, { responseId }, options);
    },
  });
}
