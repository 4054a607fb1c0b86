import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { roundShares } from '../../../app/locations/nav-bar/figures/round-shares.ts';
import {
  sayChange,
  sayNps,
  sayPoints,
  sayRange,
} from '../../../app/locations/nav-bar/figures/say-figures.ts';
import { loadWords } from '../../../app/locations/nav-bar/words/load-words.ts';
import type { Words } from '../../../app/locations/nav-bar/words/words.types.ts';
import type { Comparison } from '../../../shared/contracts/nps-report.ts';

let english: Words;
let danish: Words;
let swedish: Words;
beforeAll(async () => {
  english = await loadWords('en-GB');
  danish = await loadWords('da');
  swedish = await loadWords('sv');
});

describe('shares', () => {
  it.each([
    [[1, 1, 1], [34, 33, 33]],
    [[2, 1, 0], [67, 33, 0]],
    [[0, 0, 0], [0, 0, 0]],
    [[5, 0, 0], [100, 0, 0]],
    [[1, 1, 5], [14, 14, 72]],
    [[30, 52, 18], [30, 52, 18]],
    [[1, 199, 0], [1, 99, 0]],
  ])('%j are %j', (counts, shares) => {
    expect(roundShares(counts)).toEqual(shares);
  }); // prettier-ignore

  it('add up to 100, and none is a whole point off', () => {
    const counts = fc.array(fc.nat(10_000), { minLength: 1, maxLength: 11 });
    fc.assert(
      fc.property(counts, (each) => {
        const total = each.reduce((sum, count) => sum + count, 0);
        const shares = roundShares(each);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total === 0 ? 0 : 100);
        for (const [index, share] of shares.entries()) {
          const exact = total === 0 ? 0 : (100 * (each[index] ?? 0)) / total;
          expect(Math.abs(share - exact)).toBeLessThan(1);
        }
      }),
    );
  });
});

describe('an NPS', () => {
  it.each([
    [null, '–'],
    [0, '0'],
    [-0.4, '0'],
    [41.5, '42'],
    [-12.2, '−12'],
    [100, '100'],
    [-100, '−100'],
  ])('of %s is said as "%s"', (nps, text) => {
    for (const words of [english, danish, swedish]) expect(sayNps(nps, words)).toBe(text);
  });

  it.each([
    [34.2, 47.4, '34 to 47', '34 til 47', '34 till 47'],
    [-5.1, 11.2, '−5 to 11', '−5 til 11', '−5 till 11'],
    [-30, -0.2, '−30 to 0', '−30 til 0', '−30 till 0'],
  ])('lies between %s and %s: "%s"', (low, high, ...texts) => {
    const said = [english, danish, swedish].map((words) => sayRange({ low, high }, words));
    expect(said).toEqual(texts);
  });
});

describe('a difference', () => {
  it.each([
    [3.2, '+3', '+3'],
    [-5, '−5', '−5'],
    [0, '0', '0'],
    [0.3, '+0.3', '+0,3'],
    [-0.44, '−0.4', '−0,4'],
    [0.01, '0', '0'],
    [-0.01, '0', '0'],
  ])('of %s is said as "%s"', (points, inEnglish, inDanish) => {
    expect([sayPoints(points, english), sayPoints(points, danish)]).toEqual([inEnglish, inDanish]);
  });
});

describe('a change', () => {
  const comparison = (change: Partial<Comparison>): Comparison => ({
    from: '2026-01-01',
    to: '2026-02-01',
    n: 300,
    nps: 30,
    difference: 6,
    low: 1,
    high: 11,
    p: 0.01,
    verdict: 'up',
    ...change,
  });

  it.each([
    [{ verdict: 'up', difference: 6.3 }, 'Up 6: more than chance explains.'],
    [{ verdict: 'up', difference: 0.4 }, 'Up 0.4: more than chance explains.'],
    [{ verdict: 'down', difference: -9.1 }, 'Down 9: more than chance explains.'],
    [
      { verdict: 'no_clear_change', difference: 3, low: -5, high: 11 },
      'No clear change (+3, could be −5 to +11).',
    ],
    [{ verdict: 'too_few', n: 7 }, 'Too few answers to say (n = 7; 30 or more would tell).'],
    [
      { verdict: 'too_few', n: 0, difference: null, low: null, high: null },
      'Too few answers to say (n = 0; 30 or more would tell).',
    ],
  ] satisfies [Partial<Comparison>, string][])('%j is said as "%s"', (change, text) => {
    expect(sayChange({ n: 512 }, comparison(change), 30, english)).toBe(text);
  });

  it('names the smaller of both periods where one has too few answers', () => {
    const few = comparison({ verdict: 'too_few', n: 200 });
    expect(sayChange({ n: 12 }, few, 30, english)).toContain('n = 12');
  });

  it('is said in Danish and Swedish', () => {
    const down = comparison({ verdict: 'down', difference: -9 });
    const said = [danish, swedish].map((words) => sayChange({ n: 512 }, down, 30, words));
    expect(said).toEqual([
      'Ned 9: mere end tilfældet forklarer.',
      'Ned 9: mer än slumpen förklarar.',
    ]);
  });
});

describe('days', () => {
  it('are written without a time zone moving them', () => {
    expect(english.days.full('2026-01-01')).toBe('1 Jan 2026');
    expect(english.days.range('2026-01-01', '2026-02-01')).toMatch(/^1\s?–\s?31 Jan 2026$/);
    expect(english.days.range('2026-01-01', '2026-01-02')).toBe('1 Jan 2026');
  });
});
