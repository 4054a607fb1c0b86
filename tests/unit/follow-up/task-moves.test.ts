import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveOf } from '../../../backend/follow-up/task-moves.rules.ts';
import type { TaskSeen } from '../../../backend/records/follow-ups.ts';
import { FOLLOW_UP_STATES, type FollowUpState } from '../../../shared/vocabulary.ts';
import { TICKET_STATUSES } from '../../../shared/zendesk-tickets.ts';

type Known = Parameters<typeof moveOf>[0];

const knownAs = (state: FollowUpState, more: Partial<Known> = {}): Known => ({
  state,
  outcome: null,
  taskStatus: 'open',
  taskOutcome: null,
  ...more,
});
const seenAs = (status: string, outcome: TaskSeen['outcome'] = null): TaskSeen => ({
  status,
  outcome,
  assigneeId: '42',
  groupId: '300',
});

describe('a follow-up beside its task', () => {
  it.each<[FollowUpState, string, string, string | null]>([
    ['open', 'open', 'hold', 'in_progress'],
    ['open', 'new', 'open', 'in_progress'],
    ['open', 'open', 'pending', 'contacted'],
    ['in_progress', 'hold', 'pending', 'contacted'],
    ['open', 'open', 'open', null],
    ['open', 'hold', 'hold', null],
    ['in_progress', 'hold', 'open', null],
    ['contacted', 'pending', 'open', null],
    ['contacted', 'pending', 'hold', null],
  ])('that is %s goes from %s to %s: %s', (state, before, status, to) => {
    const move = moveOf(knownAs(state, { taskStatus: before }), seenAs(status));
    expect(move?.to ?? null).toBe(to);
  });

  it.each(['open', 'in_progress', 'contacted'] as const)('ends from %s as it is said', (state) => {
    expect(moveOf(knownAs(state), seenAs('solved', 'recovered'))).toEqual({
      to: 'done',
      outcome: 'recovered',
    });
    expect(moveOf(knownAs(state), seenAs('closed'))).toEqual({ to: 'done', outcome: 'contacted' });
    expect(moveOf(knownAs(state), seenAs('deleted'))).toEqual({ to: 'done', outcome: 'deleted' });
  });

  it('is reopened with a task that was seen solved, not with one that has still to be', () => {
    const solved = { outcome: 'recovered' } as const;
    const seen = knownAs('solved', { ...solved, taskStatus: 'solved' });
    expect(moveOf(seen, seenAs('open'))).toEqual({ to: 'reopened' });
    expect(moveOf(knownAs('solved', solved), seenAs('open'))).toBeNull();
    expect(moveOf(knownAs('cancelled'), seenAs('open'))).toEqual({ to: 'reopened' });
  });

  it('takes what is said on the task later, and not again what was said there before', () => {
    const missing = knownAs('solved', { outcome: 'contacted', taskStatus: 'solved' });
    const said = { to: 'said', outcome: 'no_contact' };
    expect(moveOf(missing, seenAs('solved', 'no_contact'))).toEqual(said);
    // Beside the task somebody has said another thing since.
    const overruled = { outcome: 'recovered', taskStatus: 'solved' } as const;
    const known = knownAs('solved', { ...overruled, taskOutcome: 'no_contact' });
    expect(moveOf(known, seenAs('solved', 'no_contact'))).toBeNull();
    expect(moveOf(knownAs('solved', overruled), seenAs('solved', 'no_contact'))).toEqual(said);
  });

  it('stays as it is when the same is seen twice', () => {
    const statuses = fc.constantFrom(...TICKET_STATUSES, 'deleted');
    fc.assert(
      fc.property(fc.constantFrom(...FOLLOW_UP_STATES), statuses, (state, status) => {
        const outcome = state === 'solved' ? ('contacted' as const) : null;
        const known = knownAs(state, { outcome, taskStatus: status });
        const isOver = ['solved', 'closed', 'deleted'].includes(status);
        const isEnded = state === 'solved' || state === 'cancelled';
        const move = moveOf(known, seenAs(status));
        // An end is told whenever it is seen, and so is one that is no end any more.
        if (isOver !== isEnded && state !== 'pending' && state !== 'failed') return;
        expect(move).toBeNull();
      }),
    );
  });
});
