import { expect, it } from 'vitest';
import type { Score } from '../../../shared/nps.ts';
import { settingsSchema } from '../../../shared/settings.ts';
import { wantsFollowUp } from '../../../shared/wants-follow-up.ts';

it.each<[boolean, number, Score, boolean]>([
  [true, 6, 6, true],
  [true, 6, 7, false],
  [true, 0, 0, true],
  [true, 0, 1, false],
  [false, 6, 0, false],
])('with follow-ups %s up to %i, a %i wants one: %s', (enabled, maxScore, score, wanted) => {
  const settings = settingsSchema.parse({ followUp: { enabled, maxScore } });
  expect(wantsFollowUp(settings, { score })).toBe(wanted);
});
