import type { Action } from '../../../shared/contracts/actions.ts';

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
