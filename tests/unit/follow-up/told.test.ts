import { expect, it } from 'vitest';
import { findTold, markOf } from '../../../backend/follow-up/told.rules.ts';
import { aResponse } from '../../support/builders/a-response.ts';

const first = aResponse();
const amended = aResponse({ version: 2, comment: 'Late.' });

it('finds nothing where nothing or another response was told', () => {
  expect(findTold([], first)).toBe('nothing');
  const other = aResponse({ id: '11111111-1111-4111-8111-111111111111' });
  expect(findTold([markOf(other), 'note-7'], first)).toBe('nothing');
});

it('knows the words again, also of a later version', () => {
  expect(findTold([markOf(first)], aResponse({ version: 2 }))).toBe('the_same');
  expect(findTold([markOf(first)], amended)).toBe('otherwise');
});

it('goes by what was told last', () => {
  const back = aResponse({ version: 3 });
  expect(findTold([markOf(amended), markOf(first)], back)).toBe('otherwise');
  expect(markOf(back)).not.toBe(markOf(first));
});
