import type { FollowUp } from '../records/follow-ups.ts';

/** Whether a follow-up is over and nobody has said how it went. */
export function lacksOutcome({ state, outcome }: Pick<FollowUp, 'state' | 'outcome'>): boolean {
  return state === 'solved' && outcome === 'contacted';
}

/** Names an end of a follow-up, which may be reopened and end again. */
export function nameOfEnd({ id, closedAt }: Pick<FollowUp, 'id' | 'closedAt'>): string {
  return `${id}-${closedAt?.getTime()}`;
}
