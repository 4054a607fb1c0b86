import { describe, expect, it } from 'vitest';
import { timesOf } from '../../../backend/invitation/ticket-times.rules.ts';
import { aTicket } from '../../support/builders/a-ticket.ts';

const created = '2026-03-02T08:00:00Z';
const solved = '2026-03-02T18:00:00Z';
const span = (calendar: number | null) => ({ calendar, business: 1 });
const metrics = (given: object = {}) => ({
  solved_at: solved,
  reply_time_in_minutes: span(45),
  reply_time_in_seconds: null,
  full_resolution_time_in_minutes: span(601),
  ...given,
});
const timesWith = (metric_set: ReturnType<typeof metrics> | null) =>
  timesOf(aTicket({ created_at: created, metric_set }), new Date(solved));

describe('how long a ticket took', () => {
  it('is what Zendesk counts by the calendar', () => {
    expect(timesWith(metrics())).toEqual({ firstReplyMinutes: 45, resolutionMinutes: 601 });
  });

  it('is read in seconds where messaging has no minutes', () => {
    const messaging = metrics({
      reply_time_in_minutes: span(null),
      reply_time_in_seconds: span(119),
    });
    expect(timesWith(messaging).firstReplyMinutes).toBe(1);
  });

  it.each([
    ['nobody replied', metrics({ reply_time_in_minutes: span(null) })],
    ['Zendesk tells nothing of the reply', metrics({ reply_time_in_minutes: null })],
    ['there are no metrics', null],
  ])('is not known of the first reply where %s', (_what, given) => {
    expect(timesWith(given).firstReplyMinutes).toBeNull();
  });

  it.each([
    ['are of an earlier solve', metrics({ solved_at: '2026-03-02T10:00:00Z' })],
    ['come later than the solve', metrics({ solved_at: null })],
    ['have no time yet', metrics({ full_resolution_time_in_minutes: span(null) })],
    ['are missing', null],
  ])('goes from its creation to its solve where metrics %s', (_what, given) => {
    expect(timesWith(given).resolutionMinutes).toBe(600);
  });

  it('is never less than nothing', () => {
    const ticket = aTicket({ created_at: '2026-03-02T18:00:30Z' });
    expect(timesOf(ticket, new Date(solved)).resolutionMinutes).toBe(0);
  });
});
