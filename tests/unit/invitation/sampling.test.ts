import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSampled } from '../../../backend/invitation/sampling.rules.ts';

const aSubject = { accountId: 'acc-1', surveyId: 'default', ticketId: '5158' };
const TICKETS = Array.from({ length: 20_000 }, (_each, index) => String(100_000 + index));
const drawn = (percent: number, changes: Partial<typeof aSubject> = {}) =>
  TICKETS.filter((ticketId) => isSampled({ ...aSubject, ...changes, ticketId }, percent));

/** `sha256("acc-1/default/<id>")` begins with a byte below 0x80. */
const FIRST_EIGHT = [false, true, false, true, true, false, false, false];

describe('sampling', () => {
  it.each([1, 10, 33.3, 50, 90, 99])('draws %d percent of many tickets', (percent) => {
    const share = (100 * drawn(percent).length) / TICKETS.length;
    // Four standard errors of a fair draw.
    const tolerance = 4 * Math.sqrt((percent * (100 - percent)) / TICKETS.length);
    expect(Math.abs(share - percent)).toBeLessThan(tolerance);
  });

  it('draws nobody at 0 percent and everybody at 100', () => {
    expect(drawn(0)).toHaveLength(0);
    expect(drawn(100)).toHaveLength(TICKETS.length);
  });

  it('draws the same tickets each time', () => {
    expect(drawn(20)).toEqual(drawn(20));
  });

  it('draws the same tickets after a restart or on another machine', () => {
    const ids = ['5158', '5159', '5160', '5161', '5162', '5163', '5164', '5165'];
    const result = ids.map((ticketId) => isSampled({ ...aSubject, ticketId }, 50));
    expect(result).toEqual(FIRST_EIGHT);
  });

  it('keeps a ticket in when the share grows', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(100), fc.nat(100), (ticketId, a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        const subject = { ...aSubject, ticketId };
        expect(isSampled(subject, less) && !isSampled(subject, more)).toBe(false);
      }),
    );
  });

  it.each([{ surveyId: 'other' }, { accountId: 'acc-2' }])('draws anew for %j', (changes) => {
    const before = new Set(drawn(50));
    const both = drawn(50, changes).filter((ticketId) => before.has(ticketId)).length;
    expect(both / TICKETS.length).toBeGreaterThan(0.23);
    expect(both / TICKETS.length).toBeLessThan(0.27);
  });
});
