import { describe, expect, it } from 'vitest';
import { placePoints } from '../../app/components/plot-points.ts';

const area = { left: 20, top: 10, width: 200, height: 100 };

describe('placing scores in a plot', () => {
  it('puts 0 at the bottom and 10 at the top, first at the left and last at the right', () => {
    const points = [
      { score: 0, submittedAt: '2026-01-01T00:00:00Z' },
      { score: 10, submittedAt: '2026-03-01T00:00:00Z' },
    ];
    expect(placePoints(points, area)).toEqual([
      { x: 20, y: 110 },
      { x: 220, y: 10 },
    ]);
  });

  it('is true to time', () => {
    const points = ['2026-01-01', '2026-01-02', '2026-01-11'].map((day) => ({
      score: 5,
      submittedAt: `${day}T00:00:00Z`,
    }));
    expect(placePoints(points, area).map(({ x }) => x)).toEqual([20, 40, 220]);
  });

  it('centres a single answer', () => {
    expect(placePoints([{ score: 5, submittedAt: '2026-01-01T00:00:00Z' }], area)).toEqual([
      { x: 120, y: 60 },
    ]);
  });
});
