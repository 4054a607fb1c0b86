import type { TicketView } from '../../../shared/contracts/ticket-view.ts';
import { categoryOf, type Score } from '../../../shared/nps.ts';

const DAY_MS = 24 * 60 * 60_000;
const INVITATION_ID = '0f7c1c52-6f3f-4d5e-9f53-1f7b8f6d2a10';

/** The moment at which most tests stand still. */
export const NOW = new Date('2026-11-22T12:00:00.000Z');

/** Builds an instant some days from {@link NOW}; negative lies in the past. */
export function inDays(days: number): string {
  return new Date(NOW.getTime() + days * DAY_MS).toISOString();
}

/** Builds a ticket that was never decided on, with the parts a test cares about. */
export function aTicketView(parts: Partial<TicketView> = {}): TicketView {
  return {
    ticketId: '101',
    now: NOW.toISOString(),
    customer: { id: '7', name: 'Maria Jensen', suppression: null },
    invitation: null,
    decisions: [],
    response: null,
    followUp: null,
    history: [],
    ...parts,
  };
}

/** Builds an invitation that is due in two days. */
export function anInvitation(
  parts: Partial<NonNullable<TicketView['invitation']>> = {},
): NonNullable<TicketView['invitation']> {
  return {
    id: INVITATION_ID,
    status: 'scheduled',
    reason: null,
    dueAt: inDays(2),
    sentAt: null,
    respondedAt: null,
    channel: 'email',
    ...parts,
  };
}

/** Builds an answer with the category that its score has. */
export function aResponse(
  score: Score,
  parts: Partial<NonNullable<TicketView['response']>> = {},
): NonNullable<TicketView['response']> {
  return { score, category: categoryOf(score), comment: null, submittedAt: inDays(-1), ...parts };
}

/** Builds a past answer about some ticket. */
export function aHistoryEntry(
  score: Score,
  ticketId: string,
  parts: Partial<TicketView['history'][number]> = {},
): TicketView['history'][number] {
  return { ...aResponse(score), ticketId, ...parts };
}
