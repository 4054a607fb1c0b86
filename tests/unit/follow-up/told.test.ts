import { expect, it } from 'vitest';
import { findTold, markOf } from '../../../backend/follow-up/told.rules.ts';
import type { Audit } from '../../../backend/platform/zendesk/types.ts';
import { aResponse } from '../../support/builders/a-response.ts';

const audit = (mark: unknown): Audit => ({
  id: '1',
  created_at: '2026-03-04T09:00:00Z',
  metadata: { custom: { aftercare: mark } },
  events: [],
});
const first = aResponse();
const amended = aResponse({ version: 2, comment: 'Late.' });

it('finds nothing where nothing or another response was told', () => {
  expect(findTold([], first)).toBe('nothing');
  const other = aResponse({ id: '11111111-1111-4111-8111-111111111111' });
  expect(findTold([audit(markOf(other)), audit(7)], first)).toBe('nothing');
});

it('knows the words again, also of a later version', () => {
  expect(findTold([audit(markOf(first))], aResponse({ version: 2 }))).toBe('the_same');
  expect(findTold([audit(markOf(first))], amended)).toBe('otherwise');
});

it('goes by what was told last', () => {
  const back = aResponse({ version: 3 });
  expect(findTold([audit(markOf(amended)), audit(markOf(first))], back)).toBe('otherwise');
  expect(markOf(back)).not.toBe(markOf(first));
});
