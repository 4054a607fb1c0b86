import { nextOpening } from '../../shared/opening-hours.ts';
import type { Reason } from '../../shared/reasons.ts';
import type { Survey } from '../../shared/settings.ts';
import { attributionOf } from './attribution.rules.ts';
import { chooseSurvey } from './choose-survey.rules.ts';
import { decideEligibility, findTicketReason } from './eligibility.rules.ts';
import type { Facts } from './facts.ts';
import { isSampled } from './sampling.rules.ts';

const HOUR_MS = 60 * 60_000;

/** Whose solve is judged, by which surveys. */
export type Judge = { accountId: string; surveys: readonly Survey[] };

/** When a ticket was solved, and when that is looked at. */
export type Solve = { ticketId: string; solvedAt: Date; now: Date };

/**
 * Who is asked when by which survey, or why nobody is.
 *
 * `survey` is the one that would have asked, and `dueAt` when, as far as the rules got.
 */
export type SolveVerdict =
  | { reason: null; survey: Survey; dueAt: Date }
  | { reason: Reason; survey: Survey | null; dueAt: Date | null };

/** Applies all rules to a solved ticket. */
export function judgeSolve(
  { accountId, surveys }: Judge,
  facts: Facts,
  { ticketId, solvedAt, now }: Solve,
): SolveVerdict {
  const { ticket } = facts;
  const reason = findTicketReason(ticket);
  if (ticket === null || reason !== null) {
    return { reason: reason ?? 'ticket_deleted', survey: null, dueAt: null };
  }
  const choice = chooseSurvey(surveys, attributionOf(ticket));
  if ('reason' in choice) return { ...choice, survey: null, dueAt: null };
  const { survey } = choice;
  const wish = solvedAt.getTime() + survey.delayHours * HOUR_MS;
  const dueAt = nextOpening(survey.deliveryWindow, new Date(Math.max(now.getTime(), wish)));
  const eligibility = decideEligibility(facts, survey, dueAt);
  if (!eligibility.eligible) return { reason: eligibility.reason, survey, dueAt };
  const isDrawn = isSampled({ accountId, surveyId: survey.id, ticketId }, survey.samplePercent);
  return isDrawn ? { reason: null, survey, dueAt } : { reason: 'not_sampled', survey, dueAt };
}
