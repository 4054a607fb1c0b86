import { AGENT_CONTROLLED } from '../../backend/insight/cases.rules.ts';
import { isDuring, passes, type NaiveQuery } from './naive-rows.ts';
import type { PastSolve } from './solve-history.ts';

/** Solves of the period that pass, and how many are left out since nothing is known of them. */
export function naiveSolves(history: readonly PastSolve[], query: NaiveQuery, isByKey: boolean) {
  const during = history.filter(({ decidedAt }) => isDuring(query, decidedAt));
  const asksAttributes = isByKey || Object.keys(query.filters).length > 0;
  const unknown = during.filter(({ attribution }) => asksAttributes && attribution === null);
  const known = during.filter((solve) => !unknown.includes(solve) && passes(query, solve));
  return { known, unknown };
}

/** Those of them that a customer stood behind, each ticket's last. */
export function naiveCases(solves: readonly PastSolve[]): PastSolve[] {
  const nobody = [
    'follow_up_ticket',
    'merged_ticket',
    'requester_not_customer',
    'robot_address',
  ] as (string | null)[];
  return solves.filter(({ reason, solvedAgainHours }) => {
    const isAgain = reason === 'ticket_reopened' && (solvedAgainHours ?? -1) > 0;
    return !nobody.includes(reason) && !isAgain;
  });
}

/** Whether the agent kept it from the survey. */
export function isKept({ reason }: PastSolve): boolean {
  return (AGENT_CONTROLLED as (string | null)[]).includes(reason);
}
