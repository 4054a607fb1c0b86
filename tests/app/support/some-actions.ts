import type { Action } from '../../../shared/contracts/actions.ts';
import type { ActionSides, BeforeAndAfter } from '../../../shared/contracts/before-and-after.ts';

/** Builds an action about all answers, which goes on. */
export function anAction(given: Partial<Action> = {}): Action {
  return {
    id: '6f2f7a0e-52a7-4a3c-9a40-0d6f9ef2a001',
    title: 'New macros',
    note: null,
    from: '2026-03-02',
    until: null,
    filters: {},
    about: [],
    createdBy: '9',
    createdAt: '2026-03-02T09:00:00.000Z',
    ...given,
  };
}

const LEVEL = 0.95;

/** Builds what is told of an action whose four weeks are over: the NPS fell, by more than chance. */
export function someSides(given: Partial<ActionSides> = {}): ActionSides {
  const before = { from: '2026-02-02', to: '2026-03-02', n: 93, nps: 34.4 };
  return {
    id: anAction().id,
    before: { ...before, interval: { low: 18.2, high: 48.6, level: LEVEL } },
    after: {
      from: '2026-03-02',
      to: '2026-03-30',
      n: 88,
      nps: 2.3,
      interval: { low: -14.4, high: 18.7, level: LEVEL },
    },
    toldOn: '2026-03-30',
    comparison: { ...before, difference: -32.1, low: -54.2, high: -8.5, p: 0.007, verdict: 'down' },
    ...given,
  };
}

/** What is told of the sides of some actions. */
export function beforeAndAfter(...items: ActionSides[]): BeforeAndAfter {
  return { weeks: 4, minimumAnswers: 30, items };
}
