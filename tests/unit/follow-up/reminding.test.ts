import { expect, it } from 'vitest';
import { remindingAt } from '../../../backend/follow-up/reminding.rules.ts';
import { businessHoursSchema } from '../../../shared/settings-hours.ts';

/** Weekdays 09:00–17:00 of UTC. */
const OFFICE = businessHoursSchema.parse({});

// Monday 2 March 2026.
it.each<[string, number, typeof OFFICE | null, string, string]>([
  ['so many hours before', 4, null, '2026-03-02T06:00:00Z', '2026-03-02T02:00:00.000Z'],
  ['the same in business hours', 4, OFFICE, '2026-03-02T15:00:00Z', '2026-03-02T11:00:00.000Z'],
  ['when they begin', 4, OFFICE, '2026-03-02T11:00:00Z', '2026-03-02T09:00:00.000Z'],
  [
    'not before it is due at their beginning',
    4,
    OFFICE,
    '2026-03-02T09:00:00Z',
    '2026-03-02T09:00:00.000Z',
  ],
  ['not at all', 0, null, '2026-03-02T09:00:00Z', '2026-03-02T09:00:00.000Z'],
])('reminds %s', (_when, remindHours, hours, dueAt, expected) => {
  expect(remindingAt({ remindHours }, hours, new Date(dueAt)).toISOString()).toBe(expected);
});
