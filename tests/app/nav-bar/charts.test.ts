import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decomposition } from '../../../shared/contracts/decomposition.ts';
import { npsDomain } from '../../../app/locations/nav-bar/charts/nps-domain.ts';
import { waterfallSteps } from '../../../app/locations/nav-bar/charts/waterfall-steps.ts';
import {
  intervalsFor,
  usualInterval,
} from '../../../app/locations/nav-bar/overview/usual-interval.ts';

const total = { from: '2026-01-01', to: '2026-02-01', n: 100 };
const moved = (from: number | null, to: number, parts: Decomposition['parts']): Decomposition => ({
  // oxlint-disable-next-line unicorn/no-thenable -- a word of the API, and nothing to be called
  then: { ...total, nps: from },
  now: { ...total, nps: to },
  parts,
});
const part = (key: string, mix: number, change: number) => ({ key, name: key, mix, change });

describe('the axis of a trend', () => {
  const point = (n: number, nps: number | null, low = 0, high = 0) => ({
    n,
    nps,
    interval: nps === null ? null : { low, high, level: 0.95 },
  });

  it.each([
    ['nothing', [], [-100, 100]],
    ['gaps alone', [point(0, null)], [-100, 100]],
    ['a sure point', [point(100, 41, 34, 47)], [20, 60]],
    ['a sure point beside an unsure one', [point(100, 41, 34, 47), point(2, 50, -60, 100)], [20, 60]],
    ['unsure points alone', [point(2, 0, -73, 73)], [-80, 80]],
    ['one value', [point(100, 40, 40, 40)], [40, 60]],
    ['the highest', [point(100, 100, 95, 100)], [80, 100]],
  ])('shows %s', (_what, points, domain) => {
    expect(npsDomain(points, 30)).toEqual(domain);
  }); // prettier-ignore
});

describe('a waterfall', () => {
  it('leads from then to now, the largest part first', () => {
    const steps = waterfallSteps(
      moved(22.5, 8.33, [part('mail', -5.7, 0.68), part('chat', -3.74, -5.4)]),
    );
    expect(steps.map(({ key }) => key)).toEqual(['chat', 'mail']);
    expect(steps[0]).toMatchObject({ start: 22.5, parts: 1 });
    expect(steps.at(-1)?.end).toBeCloseTo(8.34, 2);
  });

  it('has nothing to say without answers then', () => {
    expect(waterfallSteps(moved(null, 5, []))).toEqual([]);
  });

  it('puts the smallest parts together, and loses nothing', () => {
    const number = fc.double({ min: -50, max: 50, noNaN: true });
    const parts = fc.array(fc.record({ mix: number, change: number }), { maxLength: 30 });
    fc.assert(
      fc.property(parts, (given) => {
        const named = given.map((each, index) => ({ key: `${index}`, name: null, ...each }));
        const sum = named.reduce((all, { mix, change }) => all + mix + change, 0);
        const steps = waterfallSteps(moved(10, 10 + sum, named));
        expect(steps.length).toBeLessThanOrEqual(7);
        expect(steps.reduce((all, step) => all + step.parts, 0)).toBe(named.length);
        expect(steps.at(-1)?.end ?? 10).toBeCloseTo(10 + sum, 6);
      }),
    );
  });
});

describe('points over time', () => {
  it.each([
    [7, 'day'],
    [31, 'day'],
    [90, 'week'],
    [365, 'month'],
    [2000, 'quarter'],
  ])('of %i days are a %s long, unless somebody chooses', (days, interval) => {
    expect(usualInterval(days)).toBe(interval);
  });

  it('are days only where they can be drawn', () => {
    expect(intervalsFor(400)).toContain('day');
    expect(intervalsFor(401)).not.toContain('day');
  });
});
