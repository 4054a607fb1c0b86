import { describe, expect, it } from 'vitest';
import { BENCHMARKS, INDUSTRIES } from '../../../shared/benchmarks.ts';
import { bandOf, type Bands } from '../../../shared/nps-bands.ts';

const BAIN: Bands = { scheme: 'bain', bounds: [] };
const LIVE_AGENT: Bands = { scheme: 'live_agent', bounds: [] };
const OWN: Bands = { scheme: 'own', bounds: [-10, 40] };

describe('the band of an NPS', () => {
  it.each([
    [BAIN, -12, 0, null, 0],
    // Bain's begin above their bounds.
    [BAIN, 0, 0, null, 0],
    [BAIN, 0.01, 1, 0, 20],
    [BAIN, 20, 1, 0, 20],
    [BAIN, 50.2, 3, 50, 80],
    [BAIN, 100, 4, 80, null],
    [LIVE_AGENT, -0.5, 0, null, 0],
    [LIVE_AGENT, 0, 1, 0, 30],
    [LIVE_AGENT, 70, 4, 70, null],
    [OWN, -10.1, 0, null, -10],
    [OWN, -10, 1, -10, 40],
    [OWN, 40, 2, 40, null],
  ])('by %o, %d is band %i, from %s to %s', (bands, nps, index, from, to) => {
    expect(bandOf(nps, bands)).toEqual({ index, from, to });
  });

  it('is none where nobody names bands', () => {
    expect(bandOf(50, { scheme: 'none', bounds: [0, 50] })).toBeNull();
  });
});

describe('published figures', () => {
  it('are there for each industry that can be chosen', () => {
    const found = new Set(BENCHMARKS.map(({ industry }) => industry));
    expect([...INDUSTRIES].filter((industry) => !found.has(industry))).toEqual([]);
  });

  it.each(BENCHMARKS)('$industry of $source could be one', ({ low, high, kind, year, url }) => {
    expect(low).toBeGreaterThanOrEqual(-100);
    expect(high).toBeLessThanOrEqual(100);
    expect(low < high).toBe(kind === 'range');
    expect(year === null || (year >= 2003 && year <= 2026)).toBe(true);
    expect(url === null || URL.canParse(url)).toBe(true);
  });
});
