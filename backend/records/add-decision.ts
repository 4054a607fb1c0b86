import type { News } from '../../shared/news.ts';
import type { Decision } from './decisions.ts';
import type { Records } from './store.ts';

/** Adds a line to the log of decisions, and tells of it; within a transaction. */
export async function addDecision(records: Records, decision: Decision): Promise<void> {
  await records.decisions.add(decision);
  await records.news.add(newsOfDecision(decision), decision.at);
}

/** What is told of a decision; who asked for it stays in the log. */
export function newsOfDecision({
  ticketId,
  customerId,
  invitationId,
  outcome,
  reason,
}: Decision): News {
  return { type: 'invitation.decided', ticketId, customerId, invitationId, outcome, reason };
}
