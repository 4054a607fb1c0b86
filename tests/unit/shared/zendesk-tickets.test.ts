import { expect, it } from 'vitest';
import { isSolved, TICKET_STATUSES } from '../../../shared/zendesk-tickets.ts';

it('counts a closed ticket as solved, and no other that is not', () => {
  expect(TICKET_STATUSES.filter(isSolved)).toEqual(['solved', 'closed']);
  expect([null, undefined, 'deleted', 'SOLVED'].filter(isSolved)).toEqual([]);
});
