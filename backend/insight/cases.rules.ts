import type { Loss, Reason } from '../../shared/reasons.ts';
import type { SolveCounts } from '../records/report-solves.ts';

/** Solves behind which nobody stood who could have been asked: no part of any share. */
const NO_CUSTOMER: readonly Reason[] = [
  // Our own tasks for agents.
  'follow_up_ticket',
  // Its customer is asked about the ticket that it was merged into.
  'merged_ticket',
  // A colleague's.
  'requester_not_customer',
  // A machine's.
  'robot_address',
];

/**
 * What an agent can bring about to keep a customer from being asked.
 *
 * A share of these that chance does not explain is worth a question, not a verdict: each happens
 * for good reasons too. Left out is what customers, admins or rules bring about, and merging,
 * since a merged ticket's customer is asked about the other one.
 */
export const AGENT_CONTROLLED: readonly Reason[] = [
  // Whoever works on a ticket may tag it.
  'excluded_tag',
  // Solved, opened again and never solved since, so that nobody was asked after all.
  'ticket_reopened',
  // Away before the survey went out.
  'ticket_deleted',
  // Somebody else was put in the customer's place, the agent themselves among them.
  'requester_changed',
  'requester_is_assignee',
  // By the button beside the ticket.
  'cancelled_by_agent',
];

/** Whether an agent can bring a reason about. */
export function isAgents(reason: string | null): boolean {
  return AGENT_CONTROLLED.some((each) => each === reason);
}

/**
 * The solves that a customer stood behind, and how many are unknown.
 *
 * One that was undone and came again counts once, as what became of it last.
 */
export function casesIn(solves: readonly SolveCounts[]): {
  cases: SolveCounts[];
  unattributed: number;
} {
  const all = solves.filter(
    ({ reason, isSolvedAgain }) => !isSolvedAgain && !NO_CUSTOMER.some((each) => each === reason),
  );
  return {
    cases: all.filter(({ isKnown }) => isKnown),
    unattributed: countOf(all.filter(({ isKnown }) => !isKnown)),
  };
}

/** How many solves they are together. */
export function countOf(solves: readonly Pick<SolveCounts, 'count'>[]): number {
  return solves.reduce((sum, { count }) => sum + count, 0);
}

/** Solves of each of these reasons, the most frequent first. */
export function reasonsIn<Of extends Loss>(
  solves: readonly SolveCounts[],
  reasons: readonly Of[],
): { reason: Of; count: number }[] {
  return reasons
    .map((reason) => ({
      reason,
      count: countOf(solves.filter((each) => lossOf(each) === reason)),
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

function lossOf({ outcome, reason }: SolveCounts): Loss {
  return outcome === 'ignored' ? 'answer_ignored' : (reason ?? 'not_decided');
}
