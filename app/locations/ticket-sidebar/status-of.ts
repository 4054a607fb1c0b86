import type { TicketView } from '../../../shared/contracts/ticket-view.ts';
import type { Reason } from '../../../shared/reasons.ts';
import type { DecisionOutcome, InvitationStatus } from '../../../shared/vocabulary.ts';

/** What an agent wants to know of a ticket's survey, in one word. */
export type StatusKind =
  | InvitationStatus
  | Exclude<DecisionOutcome, 'invited'>
  | 'none'
  | 'undecided'
  | 'due'
  | 'opened'
  | 'left_alone';

/** How a ticket's survey stands. */
export type TicketStatus = {
  kind: StatusKind;
  reason: Reason | null;
  /** When it came to stand so, or will go on. */
  at: string | null;
  /** Why the customer was not asked once more, after the invitation that is shown. */
  notAgain: Reason | null;
};

/**
 * Decides which status of a ticket is shown.
 *
 * A ticket may be solved several times. The invitation is what counts, unless it came to
 * nothing and a later solve was passed over: then the agent asks "why not?" about that one.
 */
export function statusOf(view: TicketView, isSolved: boolean, now: number): TicketStatus {
  const { invitation, decisions } = view;
  const newest = decisions[0] ?? null;
  const passedOver = newest?.outcome === 'skipped' ? newest : null;

  if (invitation === null) {
    if (newest === null || newest.outcome === 'invited') {
      return { kind: isSolved || newest !== null ? 'undecided' : 'none', ...NOTHING };
    }
    return { kind: newest.outcome, reason: newest.reason, at: newest.at, notAgain: null };
  }
  const { status, reason, dueAt, sentAt, openedAt = null, respondedAt } = invitation;
  const notAgain = passedOver?.reason ?? null;
  switch (status) {
    case 'scheduled': {
      const isDue = new Date(dueAt).getTime() <= now;
      return { kind: isDue ? 'due' : 'scheduled', reason: null, at: dueAt, notAgain: null };
    }
    case 'sending':
      return { kind: 'sending', reason: null, at: null, notAgain: null };
    case 'sent': {
      // Whoever does not want to be asked is not waited for.
      const isLeftAlone = view.customer?.suppression != null;
      if (openedAt !== null && !isLeftAlone) {
        return { kind: 'opened', reason: null, at: openedAt, notAgain };
      }
      return { kind: isLeftAlone ? 'left_alone' : 'sent', reason: null, at: sentAt, notAgain };
    }
    case 'responded':
      return { kind: 'responded', reason: null, at: respondedAt, notAgain };
    case 'expired':
      return { kind: 'expired', reason: reason ?? 'not_answered', at: null, notAgain };
    case 'cancelled':
    case 'failed': {
      if (passedOver !== null) {
        return { kind: 'skipped', reason: passedOver.reason, at: passedOver.at, notAgain: null };
      }
      const at = newest?.outcome === 'cancelled' ? newest.at : null;
      return { kind: status, reason, at, notAgain: null };
    }
  }
}

const NOTHING = { reason: null, at: null, notAgain: null } as const;
