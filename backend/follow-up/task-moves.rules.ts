import type { SaidOutcome } from '../../shared/follow-up-words.ts';
import type { FollowUpOutcome } from '../../shared/vocabulary.ts';
import { isSolved } from '../../shared/zendesk-tickets.ts';
import type { FollowUp, TaskSeen } from '../records/follow-ups.ts';

/** What a follow-up does to follow its task. */
export type TaskMove =
  | { to: 'in_progress' | 'contacted' }
  | { to: 'done'; outcome: FollowUpOutcome }
  | { to: 'reopened' }
  | { to: 'said'; outcome: SaidOutcome };

/** Whether a task can take nothing any more, or is gone. */
export function hasEnded({ status }: Pick<TaskSeen, 'status'>): boolean {
  return isSolved(status) || status === 'deleted';
}

type Known = Pick<FollowUp, 'state' | 'outcome' | 'taskStatus' | 'taskOutcome'>;

/**
 * Decides what a look at the task in Zendesk does to its follow-up; `null` for nothing.
 *
 * Zendesk's words lead forward only: whoever puts a pending task back to open has talked to the
 * customer all the same. On hold, or taken by somebody who was not given it: in progress. Pending
 * is for the customer: contacted. What was seen last tells news from what is known, so that a task
 * which our own write has still to solve is not taken for one that was reopened.
 */
export function moveOf(known: Known, seen: TaskSeen): TaskMove | null {
  const isOver = hasEnded(seen);
  switch (known.state) {
    case 'open':
    case 'in_progress':
    case 'contacted':
      if (seen.status === 'deleted') return { to: 'done', outcome: 'deleted' };
      if (isOver) return { to: 'done', outcome: seen.outcome ?? 'contacted' };
      if (known.state === 'contacted') return null;
      if (seen.status === 'pending') return isNews() ? { to: 'contacted' } : null;
      if (known.state === 'in_progress' || !isNews()) return null;
      return seen.status === 'hold' || isTaken() ? { to: 'in_progress' } : null;
    case 'solved':
      if (isReopened()) return { to: 'reopened' };
      if (seen.outcome === null || seen.outcome === known.outcome) return null;
      // Whoever spoke last: on the task since it was looked at, or nobody anywhere yet.
      return known.outcome === 'contacted' || seen.outcome !== known.taskOutcome
        ? { to: 'said', outcome: seen.outcome }
        : null;
    case 'cancelled':
      return isOver ? null : { to: 'reopened' };
    case 'pending':
    case 'failed':
      return null;
  }

  function isNews(): boolean {
    return seen.status !== known.taskStatus;
  }
  function isTaken(): boolean {
    return known.taskStatus === 'new' && seen.status === 'open';
  }
  function isReopened(): boolean {
    return !isOver && known.taskStatus !== null && isSolved(known.taskStatus);
  }
}
