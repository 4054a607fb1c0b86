import { expect, it } from 'vitest';
import { takesAnswer } from '../../../backend/response/takes-answer.rules.ts';

const NOW = new Date('2026-03-04T09:00:00Z');
const DAY_MS = 24 * 60 * 60_000;
const after = (ms: number) => new Date(NOW.getTime() + ms);
const open = { status: 'sent', dueAt: NOW, expiresAt: after(1) } as const;
const usual = { survey: { expiryDays: 7 }, erasedAt: null, now: NOW };

it.each(['scheduled', 'sending', 'sent', 'responded'] as const)('one that is %s does', (status) => {
  expect(takesAnswer({ ...open, status }, usual)).toBe(true);
});

it.each(['cancelled', 'expired', 'failed'] as const)('one that is %s does not', (status) => {
  expect(takesAnswer({ ...open, status }, usual)).toBe(false);
});

it('one whose customer was erased does not', () => {
  expect(takesAnswer(open, { ...usual, erasedAt: after(-1) })).toBe(false);
});

it('one does until its end, and not at it', () => {
  expect(takesAnswer(open, { ...usual, now: after(0) })).toBe(true);
  expect(takesAnswer(open, { ...usual, now: after(1) })).toBe(false);
});

it.each([
  ['those of its survey', { expiryDays: 7 }, 7],
  ['30 when its survey is gone', null, 30],
])('one without an end does for some days after it was due: %s', (_what, survey, days) => {
  const endless = { ...open, expiresAt: null };
  const end = days * DAY_MS;
  expect(takesAnswer(endless, { ...usual, survey, now: after(end - 1) })).toBe(true);
  expect(takesAnswer(endless, { ...usual, survey, now: after(end) })).toBe(false);
});
