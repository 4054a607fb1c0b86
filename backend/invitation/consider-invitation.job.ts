import { randomUUID } from 'node:crypto';
import type { AccountContext, AccountOf } from '../account.ts';
import type { Reason } from '../../shared/reasons.ts';
import { handoffs } from '../handoffs.ts';
import { defineJob } from '../platform/queue/job.ts';
import type { Ticket } from '../platform/zendesk/types.ts';
import type { Attribution } from '../records/schema.ts';
import type { Records } from '../records/store.ts';
import { channelOf } from '../../shared/ticket-channel.ts';
import { chooseSurvey } from './choose-survey.rules.ts';
import { nextOpening } from '../../shared/opening-hours.ts';
import { decideEligibility, findTicketReason } from './eligibility.rules.ts';
import { readPeople, readStandings } from './read-facts.ts';
import { isSampled } from './sampling.rules.ts';
import { compareSolve, findSolvedAt } from './solve.rules.ts';

const HOUR_MS = 60 * 60_000;

/**
 * Decides whether the requester of a solved ticket will be asked, and records why or why not.
 *
 * May run for the same solve any number of times, at the same time too: ticket and customer are
 * locked for the decision, and a solve that was decided on is left alone.
 */
export function considerInvitationJob({ accountOf }: { accountOf: AccountOf }) {
  return defineJob(handoffs.considerInvitation, {
    async run({ ticketId, solvedAt: reportedAt }, { accountId }) {
      const account = accountOf(accountId);
      const people = await readPeople(account.zendesk, ticketId);
      const { ticket, requester } = people;
      const solvedAt =
        reportedAt === null ? await findSolve(account, ticketId, ticket) : new Date(reportedAt);
      if (solvedAt === null) return;

      const now = account.clock.now();
      await account.store.transaction(async (records) => {
        const lastSolve = await records.solves.lock(ticketId);
        const latest = await records.invitations.findLatestOfTicket(ticketId);
        const wasReopened = latest?.reason === 'ticket_reopened';
        if (compareSolve(solvedAt, lastSolve, wasReopened) !== 'new') return;
        await records.solves.record(ticketId, solvedAt);
        const customerId = requester?.id ?? ticket?.requester_id ?? null;
        if (customerId !== null) await records.customers.lock(customerId, requester?.name ?? null);

        // Solved again without news of the reopening: the clock starts anew.
        const open = await records.invitations.findOpenOfTicket(ticketId);
        if (open !== null && (await records.invitations.cancel(open.id, 'ticket_reopened', now))) {
          await log(records, open.id, 'cancelled', 'ticket_reopened');
        }
        const plan = await makePlan(records);
        if ('reason' in plan) return log(records, null, 'skipped', plan.reason);
        await records.invitations.create(plan);
        await log(records, plan.id, 'invited', null);
        const { id: invitationId, dueAt } = plan;
        await records.handoffs.add(
          handoffs.sendInvitation,
          { invitationId },
          { key: invitationId, dueAt, now },
        );

        async function log(
          to: Records,
          invitationId: string | null,
          outcome: 'invited' | 'skipped' | 'cancelled',
          reason: Reason | null,
        ) {
          await to.decisions.add({ ticketId, customerId, invitationId, outcome, reason, at: now });
        }
      });

      async function makePlan(records: Records) {
        const unfit = findTicketReason(ticket);
        if (unfit !== null || ticket === null)
          return { reason: unfit ?? 'ticket_deleted' } as const;
        const attribution = attributionOf(ticket);
        const choice = chooseSurvey(account.settings.surveys, attribution);
        if ('reason' in choice) return choice;
        const { survey } = choice;
        const earliest = new Date(
          Math.max(now.getTime(), (solvedAt?.getTime() ?? 0) + survey.delayHours * HOUR_MS),
        );
        const dueAt = nextOpening(survey.deliveryWindow, earliest);
        const standings = await readStandings(records, ticketId, requester?.id ?? null, null);
        const eligibility = decideEligibility({ ...people, ...standings }, survey, dueAt);
        if (!eligibility.eligible) return { reason: eligibility.reason };
        if (!isSampled({ accountId, surveyId: survey.id, ticketId }, survey.samplePercent)) {
          return { reason: 'not_sampled' } as const;
        }
        return {
          id: randomUUID(),
          surveyId: survey.id,
          ticketId,
          customerId: requester?.id ?? '',
          channel: survey.channel,
          locale: requester?.locale ?? null,
          solvedAt: solvedAt ?? now,
          dueAt,
          createdAt: now,
          attribution,
        };
      }
    },
  });
}

/**
 * When a solve that came without its time happened; `null` when there is nothing to decide.
 *
 * A ticket solved before this installation began is an old ticket, which is never surveyed.
 */
async function findSolve(
  account: AccountContext,
  ticketId: string,
  ticket: Ticket | null,
): Promise<Date | null> {
  if (ticket === null || ticket.status !== 'solved') return null;
  const solvedAt =
    findSolvedAt(await account.zendesk.getAudits(ticketId)) ?? new Date(ticket.updated_at);
  const { startedAt } = await account.store.exportPosition.find();
  return solvedAt < startedAt ? null : solvedAt;
}

/** Copied now: Zendesk re-assigns solved tickets on its own later. */
function attributionOf(ticket: Ticket): Attribution {
  return {
    assigneeId: ticket.assignee_id,
    groupId: ticket.group_id,
    brandId: ticket.brand_id,
    formId: ticket.ticket_form_id,
    organizationId: ticket.organization_id,
    channel: channelOf(ticket.via?.channel),
    tags: ticket.tags,
  };
}
