import { randomUUID } from 'node:crypto';
import { nextOpening } from '../../shared/opening-hours.ts';
import type { Reason } from '../../shared/reasons.ts';
import { channelOf } from '../../shared/match-ticket.ts';
import type { AccountContext } from '../account/account-context.ts';
import type { Ticket } from '../platform/zendesk/types.ts';
import type { NewInvitation } from '../records/invitations.ts';
import type { Attribution } from '../records/schema.ts';
import type { SkippedSolve } from '../records/solves.ts';
import { chooseSurvey } from './choose-survey.rules.ts';
import { decideEligibility, findTicketReason } from './eligibility.rules.ts';
import type { Facts } from './facts.ts';
import { isSampled } from './sampling.rules.ts';

const HOUR_MS = 60 * 60_000;

type Solve = {
  ticketId: string;
  people: Pick<Facts, 'ticket' | 'requester'>;
  standing: Pick<Facts, 'suppression' | 'lastAskedAt' | 'hasAnsweredForTicket'>;
  solvedAt: Date;
  now: Date;
};

/** An invitation to be made, or why there is none. */
export type Plan = NewInvitation | { reason: Reason; skipped: SkippedSolve | null };

/** Applies all rules to a solved ticket. */
export function planInvitation(
  account: Pick<AccountContext, 'id' | 'settings' | 'mailer'>,
  { ticketId, people, standing, solvedAt, now }: Solve,
): Plan {
  const { id: accountId, settings, mailer } = account;
  const { ticket, requester } = people;
  if (ticket === null) return { reason: 'ticket_deleted', skipped: null };
  const attribution = attributionOf(ticket);
  const locale = requester?.locale ?? null;
  const skip = (reason: Reason, surveyId: string | null = null): Plan => ({
    reason,
    skipped: { attribution, surveyId, locale },
  });
  const unfit = findTicketReason(ticket);
  if (unfit !== null) return skip(unfit);
  const choice = chooseSurvey(settings.surveys, attribution);
  if ('reason' in choice) return skip(choice.reason);
  const { survey } = choice;

  const wish = solvedAt.getTime() + survey.delayHours * HOUR_MS;
  const dueAt = nextOpening(survey.deliveryWindow, new Date(Math.max(now.getTime(), wish)));
  const facts = { ...people, ...standing, ownAddress: mailer.sender };
  const eligibility = decideEligibility(facts, survey, dueAt);
  if (!eligibility.eligible) return skip(eligibility.reason, survey.id);
  if (requester === null) return skip('requester_deleted', survey.id);
  if (!isSampled({ accountId, surveyId: survey.id, ticketId }, survey.samplePercent)) {
    return skip('not_sampled', survey.id);
  }
  return {
    id: randomUUID(),
    surveyId: survey.id,
    ticketId,
    customerId: requester.id,
    channel: survey.channel,
    locale,
    solvedAt,
    dueAt,
    createdAt: now,
    attribution,
  };
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
