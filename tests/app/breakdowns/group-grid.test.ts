import { describe, expect, it } from 'vitest';
import { gridOf, tintOf } from '../../../app/locations/nav-bar/breakdowns/group-grid.ts';
import { intervalScaleOf } from '../../../app/locations/nav-bar/breakdowns/interval-scale.ts';
import { aGroup } from '../support/nps-reports.ts';

const ranked = (groups: ReturnType<typeof aGroup>[]) => ({ groups, isOrdered: false });
const keys = (groups: { key: string }[]) => groups.map(({ key }) => key);

describe('groups of two attributes', () => {
  it('lie between those of each, the ones with most answers first, with holes', () => {
    const both = [aGroup('a,x', { n: 5 }), aGroup('b,y', { n: 70 }), aGroup('b,', { n: 3 })];
    const grid = gridOf(both, {
      rows: ranked([aGroup('a', { n: 5 }), aGroup('b', { n: 73 })]),
      columns: ranked([aGroup('', { n: 3 }), aGroup('x', { n: 5 }), aGroup('y', { n: 70 })]),
    });
    expect(keys(grid.rows)).toEqual(['b', 'a']);
    expect(keys(grid.columns)).toEqual(['y', 'x', '']);
    expect(grid.cells.map((row) => row.map((cell) => cell?.n ?? null))).toEqual([
      [70, null, 3],
      [null, 5, null],
    ]);
  });

  it('are as many as can be read, and the others are counted', () => {
    const many = Array.from({ length: 60 }, (_, index) => aGroup(String(index), { n: index }));
    const grid = gridOf([], { rows: ranked(many), columns: ranked(many) });
    expect(grid.rows).toHaveLength(40);
    expect(grid.columns[0]?.key).toBe('59');
    expect([grid.hiddenRows, grid.hiddenColumns]).toEqual([20, 52]);
  });

  it('stay in the order that is their own', () => {
    const steps = [aGroup('under_1h', { n: 5 }), aGroup('over_3d', { n: 73 })];
    const grid = gridOf([], {
      rows: { groups: steps, isOrdered: true },
      columns: { groups: steps, isOrdered: true },
    });
    expect([keys(grid.rows), keys(grid.columns)]).toEqual([keys(steps), keys(steps)]);
  });

  it('are tinted by their distance from the whole, fifty points at most', () => {
    expect([tintOf(20, 20), tintOf(45, 20), tintOf(-30, 20), tintOf(-90, 20)]).toEqual([
      0, 0.5, -1, -1,
    ]);
  });
});

describe('the scale of intervals', () => {
  it('has a place for every bound and for the whole', () => {
    const groups = [aGroup('a', { interval: [-12, 8] }), aGroup('b', { interval: [30, 55] })];
    const { place, ticks } = intervalScaleOf(groups, -20);
    for (const points of [-20, -12, 8, 30, 55, ...ticks]) {
      expect(place(points)).toBeGreaterThanOrEqual(3);
      expect(place(points)).toBeLessThanOrEqual(97);
    }
    expect(place(8)).toBeGreaterThan(place(-12));
    expect(ticks.length).toBeGreaterThan(2);
  });

  it('spans everything where nothing is known', () => {
    const { place } = intervalScaleOf([{ interval: null }], null);
    expect([place(-100), place(100)]).toEqual([3, 97]);
  });
});
