import type { AccountContext } from '../account/account-context.ts';
import type { AccountById } from '../account/accounts.ts';
import { handoffs } from '../handoffs.ts';
import { defineJob } from '../platform/queue/job.ts';
import { readMarks } from '../platform/zendesk/put-on-ticket-once.ts';
import { isRefused } from '../platform/zendesk/zendesk-error.ts';
import type { Response } from '../records/responses.ts';
import { markOf } from './compose-update.rules.ts';

type Deps = { accounts: AccountById };

/**
 * What an older release asks for: one version of a response on its ticket.
 *
 * Left to the one hand-off of the response, so that no two write on a ticket at the same time. A
 * run of the older release may have died behind its update: what it put there is recorded first.
 */
export function writeTicketJob({ accounts }: Deps) {
  return defineJob(handoffs.writeTicket, {
    async run({ responseId, version }, { accountId, attempt }) {
      const account = accounts.byId(accountId);
      const { store, clock } = account;
      const response = await store.responses.find(responseId);
      if (response === null) return;
      if (attempt > 1 && (await isOnTicket(account, { ...response, version }))) {
        const written = { target: 'ticket', outcome: 'written', detail: null } as const;
        await store.writeBacks.record({ responseId, version, ...written, at: clock.now() });
      }
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

async function isOnTicket({ zendesk }: AccountContext, response: Response): Promise<boolean> {
  try {
    const marks = await readMarks(zendesk, response.ticketId);
    return marks.includes(markOf(response));
  } catch (error) {
    // Whoever writes next finds out what that means.
    if (isRefused(error, 'not_found', 'forbidden')) return false;
    throw error;
  }
}
