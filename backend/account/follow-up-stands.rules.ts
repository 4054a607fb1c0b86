import { UNCONTACTED_STATES } from '../../shared/follow-up-words.ts';
import type { FollowUp } from '../records/follow-ups.ts';

/** Whether a follow-up is over and nobody has said how it went. */
export function lacksOutcome({ state, outcome }: Pick<FollowUp, 'state' | 'outcome'>): boolean {
  return state === 'solved' && outcome === 'contacted';
}

/** Whether a follow-up's customer is still to be called. */
export function isToCall({ state }: Pick<FollowUp, 'state'>): boolean {
  return (UNCONTACTED_STATES as readonly string[]).includes(state);
}

/** Names how a follow-up stands: open, or ended, which it may do again after it was reopened. */
export function nameOfStand({ id, closedAt }: Pick<FollowUp, 'id' | 'closedAt'>): string {
  return closedAt === null ? `${id}-open` : `${id}-${closedAt.getTime()}`;
}
