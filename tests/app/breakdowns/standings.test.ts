import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standingsOf } from '../../../app/locations/nav-bar/breakdowns/standings.ts';
import { aGroup } from '../support/nps-reports.ts';

const keys = (groups: { key: string }[]) => groups.map(({ key }) => key);

describe('how groups stand', () => {
  const north = aGroup('north', { n: 100, nps: 40, interval: [30, 50] });
  const west = aGroup('west', { n: 100, nps: 35, interval: [25, 45] });
  const south = aGroup('south', { n: 100, nps: 20, interval: [10, 30] });
  const east = aGroup('east', { n: 100, nps: 10, interval: [0, 20] });
  const small = aGroup('small', { n: 29, nps: 90, interval: [60, 100] });
  const silent = aGroup('silent', { n: 0, nps: null, interval: null });

  it('those that overlap the highest stand with it, if only in one point', () => {
    const found = standingsOf([east, south, north, west], 30);
    expect(keys(found.leading)).toEqual(['north', 'west', 'south']);
    expect(keys(found.behind)).toEqual(['east']);
  });

  it('too few answers are placed nowhere, however high, and nobody is held against them', () => {
    const found = standingsOf([silent, small, east], 30);
    expect(found).toMatchObject({ leading: [east], behind: [] });
    expect(keys(found.tooFew)).toEqual(['small', 'silent']);
  });

  it('what is not known is ranked nowhere, however high', () => {
    const unknown = aGroup('?', { n: 100, nps: 90, interval: [80, 99] });
    const found = standingsOf([unknown, east], 30);
    expect(found).toEqual({ leading: [east], behind: [], tooFew: [], unknown: [unknown] });
  });

  it('of no groups is empty', () => {
    expect(standingsOf([], 30)).toEqual({
      leading: [],
      behind: [],
      tooFew: [],
      unknown: [],
    });
  });

  it('loses no group, and ranks none below the minimum', () => {
    const group = fc
      .tuple(fc.integer({ min: -100, max: 100 }), fc.nat(60), fc.integer({ min: 1, max: 40 }))
      .map(([nps, n, half]) =>
        aGroup('any', { n, nps: n === 0 ? null : nps, interval: [nps - half, nps + half] }),
      );
    fc.assert(
      fc.property(fc.array(group), (groups) => {
        const { leading, behind, tooFew } = standingsOf(groups, 30);
        expect(new Set([...leading, ...behind, ...tooFew])).toEqual(new Set(groups));
        expect([...leading, ...behind].every(({ n }) => n >= 30)).toBe(true);
        expect(leading.length > 0 || behind.length === 0).toBe(true);
      }),
    );
  });
});
