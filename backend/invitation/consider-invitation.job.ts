import { isSolved } from '../../shared/zendesk-tickets.ts';
import type { AccountById } from '../account/accounts.ts';
import { handoffs } from '../handoffs.ts';
import { RetryLaterError } from '../platform/errors.ts';
import { defineJob } from '../platform/queue/job.ts';
import type { Ticket } from '../platform/zendesk/types.ts';
import type { Records } from '../records/store.ts';
import { cancelInvitation } from '../records/cancel-invitation.ts';
import { planInvitation } from './plan-invitation.ts';
import { readPeople } from './read-facts.ts';
import { readSolve } from './read-solve.ts';
import { compareSolve } from './solve.rules.ts';

/**
 * Decides whether a solved ticket's requester will be asked, and records why.
 *
 * May run for the same solve any number of times, at the same time too: ticket and customer are
 * locked for the decision, and a solve that was decided on is left alone.
 */
export function considerInvitationJob({ accounts }: { accounts: AccountById }) {
  return defineJob(handoffs.considerInvitation, {
    async run({ ticketId, solvedAt: reportedAt }, { accountId }) {
      const account = accounts.byId(accountId);
      const people = await readPeople(account.zendesk, ticketId);
      const { ticket, requester } = people;
      // One that is closed by now may have been reopened since what was reported.
      const isToldEnough = reportedAt !== null && ticket?.status !== 'closed';
      const solve = isToldEnough ? new Date(reportedAt) : await readSolve(account, ticket);
      if (solve === null) return;

      await account.store.transaction(async (records) => {
        const now = account.clock.now();
        const solvedAt = await findNewSolve(records, { ticketId, ticket, solve, now });
        if (solvedAt === null) return;
        await records.solves.record(ticketId, solvedAt);
        const customerId = requester?.id ?? ticket?.requester_id ?? null;
        if (customerId !== null) {
          const [addressHash = null] = account.hashAddress(requester?.email);
          await records.customers.lock(customerId, requester?.name ?? null, addressHash);
        }

        // Solved again without news of the reopening: the clock starts anew.
        const open = await records.invitations.findOpenOfTicket(ticketId);
        if (open !== null && !(await cancelInvitation(records, open, 'ticket_reopened', now))) {
          throw new RetryLaterError('the invitation of the solve before is being sent');
        }

        const plan = await planInvitation(records, account, { ticketId, people, solvedAt, now });
        const decision = { ticketId, customerId, at: now };
        if ('reason' in plan) {
          const skipped = { invitationId: null, outcome: 'skipped', reason: plan.reason } as const;
          return records.decisions.add({ ...decision, ...skipped });
        }
        await records.invitations.create(plan);
        const { id: invitationId, dueAt } = plan;
        const invited = { invitationId, outcome: 'invited', reason: null } as const;
        await records.decisions.add({ ...decision, ...invited });
        const options = { key: invitationId, dueAt, now };
        await records.handoffs.add(handoffs.sendInvitation, { invitationId }, options);
      });
    },
    /** Also what could not be decided gets its line in the log. */
    async giveUp({ ticketId }, { accountId }) {
      const { store, clock } = accounts.byId(accountId);
      const undecided = { customerId: null, invitationId: null, outcome: 'skipped' } as const;
      const reason = 'not_decided';
      await store.decisions.add({ ticketId, ...undecided, reason, at: clock.now() });
    },
  });
}

type Solve = { ticketId: string; ticket: Ticket | null; solve: Date; now: Date };

/**
 * Locks the ticket and tells when it was solved; `null` for a solve that was decided on before.
 *
 * A ticket that was deleted and restored counts as solved again now, as after a reopening.
 */
async function findNewSolve(
  records: Records,
  { ticketId, ticket, solve, now }: Solve,
): Promise<Date | null> {
  const lastDecided = await records.solves.lock(ticketId);
  const [latest] = await records.decisions.ofTicket(ticketId);
  const wasReopened = latest?.reason === 'ticket_reopened';
  if (compareSolve(solve, lastDecided, wasReopened) === 'new') return solve;
  const wasDeleted = latest?.reason === 'ticket_deleted';
  return wasDeleted && isSolved(ticket?.status) ? now : null;
}
