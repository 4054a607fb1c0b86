import { isSolved } from '../../shared/zendesk-tickets.ts';
import type { AccountContext } from '../account/account-context.ts';
import type { Ticket } from '../platform/zendesk/types.ts';
import type { Zendesk } from '../platform/zendesk/zendesk.ts';
import { isRefused } from '../platform/zendesk/zendesk-error.ts';
import { findSolvedAt } from './solve-history.rules.ts';

/**
 * When a solve that came without its time happened; `null` when there is nothing to decide.
 *
 * That is a ticket which was closed without being solved, and one solved before this installation
 * began: old tickets are never surveyed, unless an operator asked for it. A long history costs one call more.
 */
export async function readSolve(
  { zendesk, store }: Pick<AccountContext, 'zendesk' | 'store'>,
  ticket: Ticket | null,
  { evenOld = false } = {},
): Promise<Date | null> {
  if (ticket === null || !isSolved(ticket.status)) return null;
  const { id, status, updated_at: updatedAt } = ticket;
  const told = findSolvedAt(await zendesk.getAudits(id), status);
  const solvedAt = told === 'unknown' ? await readFromMetrics() : told;
  if (solvedAt === null || evenOld) return solvedAt;
  const { startedAt } = await store.exportPosition.find();
  return solvedAt < startedAt ? null : solvedAt;

  async function readFromMetrics(): Promise<Date | null> {
    try {
      const at = await zendesk.getSolvedAt(id);
      if (at !== null || status === 'closed') return at;
    } catch (error) {
      if (!isRefused(error, 'not_found', 'forbidden')) throw error;
    }
    return new Date(updatedAt);
  }
}

/**
 * Whether a closed ticket was closed while it was being worked on again; one call for a closed one.
 *
 * Its state alone does not tell it from one that stayed solved.
 */
export async function wasClosedUnsolved(
  zendesk: Pick<Zendesk, 'getAudits'>,
  ticket: Ticket | null,
): Promise<boolean> {
  if (ticket?.status !== 'closed') return false;
  return findSolvedAt(await zendesk.getAudits(ticket.id), ticket.status) === null;
}
