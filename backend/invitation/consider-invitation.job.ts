import type { Reason } from '../../shared/reasons.ts';
import { isSolved } from '../../shared/zendesk-tickets.ts';
import type { AccountById } from '../account/accounts.ts';
import { handoffs } from '../handoffs.ts';
import { RetryLaterError } from '../platform/errors.ts';
import { handOn } from '../platform/queue/handoff.ts';
import { defineJob } from '../platform/queue/job.ts';
import type { Ticket } from '../platform/zendesk/types.ts';
import { addDecision, newsOfDecision } from '../records/add-decision.ts';
import { cancelInvitation } from '../records/cancel-invitation.ts';
import { planInvitation } from './plan-invitation.ts';
import { readPeople, readStanding } from './read-facts.ts';
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
    async run({ ticketId, solvedAt: reportedAt, evenOld = false }, { accountId }) {
      const account = accounts.byId(accountId);
      const people = await readPeople(account.zendesk, ticketId);
      const { ticket, requester } = people;
      // One that is closed by now may have been reopened since what was reported.
      const isToldEnough = reportedAt !== null && ticket?.status !== 'closed';
      const solve = isToldEnough
        ? new Date(reportedAt)
        : await readSolve(account, ticket, { evenOld });
      if (solve === null) return;

      const customerId = requester?.id ?? ticket?.requester_id ?? null;
      await account.store.transactionAbout({ ticketId, customerId }, async (records) => {
        const now = account.clock.now();
        const lastDecided = await records.solves.lock(ticketId);
        if (customerId !== null) {
          const [addressHash = null] = account.hashAddress(requester?.email);
          await records.customers.lock(customerId, requester?.name ?? null, addressHash);
        }
        const readIt = () =>
          readStanding(records, account, { ticketId, customerId, requester, own: null });
        let standing = await readIt();
        const { latestReason, openId } = standing;
        const solvedAt = findNewSolve({ ticket, solve, lastDecided, latestReason, now });
        if (solvedAt === null) return;

        // Solved again without news of the reopening: the clock starts anew.
        const open = openId === null ? null : await records.invitations.find(openId);
        if (open !== null) {
          if (!(await cancelInvitation(records, open, 'ticket_reopened', now))) {
            throw new RetryLaterError('the invitation of the solve before is being sent');
          }
          standing = await readIt();
        }

        const plan = planInvitation(account, { ticketId, people, standing, solvedAt, now });
        const decision = { ticketId, customerId, at: now };
        if ('reason' in plan) {
          const { reason, skipped } = plan;
          const why = { invitationId: null, outcome: 'skipped', reason } as const;
          const skip = { ...decision, ...why };
          const next = records.news.of(newsOfDecision(skip), now);
          return records.solves.skip({ ticketId, solvedAt }, skip, skipped, next);
        }
        const { id: invitationId, dueAt } = plan;
        const invited = { invitationId, outcome: 'invited', reason: null } as const;
        const send = handOn(handoffs.sendInvitation, { invitationId });
        const waitMs = dueAt.getTime() - now.getTime();
        const next = { ...send, key: invitationId, waitMs };
        const invite = { ...decision, ...invited };
        const told = records.news.of(newsOfDecision(invite), now);
        await records.solves.invite(plan, invite, [next, ...told]);
      });
    },
    /** Also what could not be decided gets its line in the log. */
    async giveUp({ ticketId }, { accountId }) {
      const { store, clock } = accounts.byId(accountId);
      const undecided = { customerId: null, invitationId: null, outcome: 'skipped' } as const;
      const reason = 'not_decided';
      await store.transaction((records) =>
        addDecision(records, { ticketId, ...undecided, reason, at: clock.now() }),
      );
    },
  });
}

type Told = {
  ticket: Ticket | null;
  solve: Date;
  /** The last solve that was decided on, and the reason of the latest decision. */
  lastDecided: Date | null;
  latestReason: Reason | null;
  now: Date;
};

/**
 * When the ticket was solved; `null` for a solve that was decided on before.
 *
 * A ticket that was deleted and restored counts as solved again now, as after a reopening.
 */
function findNewSolve({ ticket, solve, lastDecided, latestReason, now }: Told): Date | null {
  if (compareSolve(solve, lastDecided, latestReason === 'ticket_reopened') === 'new') return solve;
  return latestReason === 'ticket_deleted' && isSolved(ticket?.status) ? now : null;
}
