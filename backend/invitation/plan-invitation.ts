import { v7 as orderedId } from 'uuid';
import type { Reason } from '../../shared/reasons.ts';
import type { AccountContext } from '../account/account-context.ts';
import type { NewInvitation } from '../records/invitations.ts';
import type { SkippedSolve } from '../records/solves.ts';
import { attributionOf } from './attribution.rules.ts';
import type { Facts } from './facts.ts';
import { judgeSolve } from './judge-solve.rules.ts';
import { fieldsOf } from './ticket-fields.ts';
import { timesOf } from './ticket-times.rules.ts';

type Solve = {
  ticketId: string;
  people: Pick<Facts, 'ticket' | 'requester'>;
  standing: Pick<Facts, 'suppression' | 'lastAskedAt' | 'hasAnsweredForTicket'>;
  solvedAt: Date;
  now: Date;
};

/** An invitation to be made, or why there is none. */
export type Plan = NewInvitation | { reason: Reason; skipped: SkippedSolve | null };

/** Applies all rules to a solved ticket, and says what is to be written down. */
export function planInvitation(
  account: Pick<AccountContext, 'id' | 'settings' | 'mailer'>,
  { people, standing, ...solve }: Solve,
): Plan {
  const { id: accountId, settings, mailer } = account;
  const { ticket, requester } = people;
  const facts = { ...people, ...standing, ownAddress: mailer.sender };
  const verdict = judgeSolve({ accountId, surveys: settings.surveys }, facts, solve);
  if (ticket === null) return { reason: 'ticket_deleted', skipped: null };
  const { fields } = settings.reports;
  const attribution = {
    ...attributionOf(ticket),
    ...timesOf(ticket, solve.solvedAt),
    ...(fields.length > 0 && { fields: fieldsOf(ticket, fields) }),
  };
  const locale = requester?.locale ?? null;
  if (verdict.reason !== null || requester === null) {
    const surveyId = verdict.survey?.id ?? null;
    const reason = verdict.reason ?? 'requester_deleted';
    return { reason, skipped: { attribution, surveyId, locale } };
  }
  const { survey, dueAt } = verdict;
  const { ticketId, solvedAt, now } = solve;
  return {
    id: orderedId(),
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
