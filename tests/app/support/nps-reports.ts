import type { Comparison, NpsReport } from '../../../shared/contracts/nps-report.ts';

type Group = NpsReport['groups'][number];
type Given = Partial<Omit<Group, 'interval'>> & { interval?: [number, number] | null };

/** Builds a group of a report; its shares and its interval follow from its figure unless given. */
export function aGroup(key: string, { interval, ...given }: Given = {}): Group {
  const { n = 100, nps = 20 } = given;
  const promoters = Math.round((n * (50 + (nps ?? 0) / 2)) / 100);
  const bounds = interval === undefined ? [(nps ?? 0) - 10, (nps ?? 0) + 10] : interval;
  return {
    key,
    name: key,
    n,
    promoters,
    passives: 0,
    detractors: n - promoters,
    nps,
    interval:
      bounds === null || nps === null
        ? null
        : { low: bounds[0] ?? 0, high: bounds[1] ?? 0, level: 0.95 },
    distribution: [n - promoters, 0, 0, 0, 0, 0, 0, 0, 0, 0, promoters],
    invited: n * 4,
    responseRate: n === 0 ? null : 0.25,
    comparison: null,
    ...given,
  };
}

/** Builds a comparison with the month before. */
export function aComparison(given: Partial<Comparison> = {}): Comparison {
  return {
    from: '2026-10-01',
    to: '2026-11-01',
    n: 100,
    nps: 14,
    difference: 6,
    low: 1,
    high: 11,
    p: 0.02,
    verdict: 'up',
    ...given,
  };
}

/** Builds the report on a month with groups. */
export function anNpsReport(groups: Group[], given: Partial<NpsReport> = {}): NpsReport {
  const { key: _key, name: _name, comparison: _comparison, ...whole } = aGroup('whole');
  return {
    ...whole,
    from: '2026-11-01',
    to: '2026-12-01',
    timeZone: 'Europe/Copenhagen',
    basis: 'answers',
    minimumAnswers: 30,
    yardsticks: { scheme: 'bain', bounds: [0, 50], industry: 'none' },
    comparison: null,
    groups,
    trend: null,
    others: null,
    series: [],
    ...given,
  };
}
