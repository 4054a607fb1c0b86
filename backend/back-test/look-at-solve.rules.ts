import type { Reason } from '../../shared/reasons.ts';
import type { Survey } from '../../shared/settings.ts';
import { decideEligibility } from '../invitation/eligibility.rules.ts';
import type { Facts } from '../invitation/facts.ts';
import { judgeSolve, type Judge } from '../invitation/judge-solve.rules.ts';
import type { Suppression } from '../records/suppressions.ts';

/** A solve of the past: ticket and customer as they are now, our own rows with their times. */
export type PastSolve = {
  ticketId: string;
  solvedAt: Date;
  ticket: NonNullable<Facts['ticket']>;
  requester: Facts['requester'];
  suppression: Suppression | null;
  /** When the ticket was answered for the first time. */
  answeredAt: Date | null;
};

/**
 * What settings make of a solve, but for quarantine, which other solves decide.
 *
 * Kept as JSON until all of them are read; nothing of a person is in it.
 */
export type Look = {
  survey: string | null;
  /** `null` where the rules did not get as far. */
  dueAt: string | null;
  quarantineDays: number;
  /** Why not, for a customer who may be asked again and for one in quarantine. */
  rested: Reason | null;
  unrested: Reason | null;
  /** The same when the rules are looked at once more, before sending. */
  onSending: Reason | null;
};

/** Looks at a solve as the product does: when it happens, and again before sending. */
export function lookAtSolve(judge: Judge & { ownAddress: string }, past: PastSolve): Look {
  const { solvedAt, ticketId } = past;
  const judgeWith = (lastAskedAt: Date | null) =>
    judgeSolve(judge, factsAt(solvedAt, lastAskedAt), { ticketId, solvedAt, now: solvedAt });
  const { reason, survey, dueAt } = judgeWith(null);
  if (survey === null || dueAt === null) {
    const nothing = { survey: null, dueAt: null, quarantineDays: 0, onSending: null };
    return { ...nothing, rested: reason, unrested: reason };
  }
  return {
    survey: survey.id,
    dueAt: dueAt.toISOString(),
    quarantineDays: survey.quarantineDays,
    rested: reason,
    // Asked at that very moment: no quarantine is shorter.
    unrested: judgeWith(dueAt).reason,
    onSending: reasonOnSending(survey, dueAt),
  };

  function reasonOnSending(of: Survey, at: Date): Reason | null {
    const eligibility = decideEligibility(factsAt(at, null), of, at);
    return eligibility.eligible ? null : eligibility.reason;
  }

  function factsAt(at: Date, lastAskedAt: Date | null): Facts {
    const { ticket, requester, suppression, answeredAt } = past;
    return {
      ticket,
      requester,
      lastAskedAt,
      ownAddress: judge.ownAddress,
      suppression: suppression !== null && suppression.since <= at ? suppression.reason : null,
      // What was answered later answers this very solve.
      hasAnsweredForTicket: answeredAt !== null && answeredAt < solvedAt,
    };
  }
}
