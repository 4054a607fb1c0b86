import type { NpsReport } from '../../../shared/contracts/nps-report.ts';
import type { PairReport } from '../../../shared/contracts/pair-report.ts';
import { aComparison, aGroup, anNpsReport } from './nps-reports.ts';
import type { Answers } from './workspace-answers.ts';

type Group = NpsReport['groups'][number];

const unclear = aComparison({ verdict: 'no_clear_change', difference: 3, low: -5, high: 11 });
const tooFew = aComparison({ verdict: 'too_few', n: 9, difference: null, low: null, high: null });

const GROUPS: Group[] = [
  aGroup('360001', {
    name: 'Copenhagen',
    n: 412,
    nps: 46,
    interval: [39, 52],
    comparison: unclear,
  }),
  aGroup('360002', {
    name: 'Malmö and the whole south of Sweden',
    n: 148,
    nps: 41,
    interval: [30, 51],
    comparison: aComparison(),
  }),
  aGroup('360003', {
    name: 'Aarhus',
    n: 233,
    nps: 18,
    interval: [8, 28],
    comparison: aComparison({ verdict: 'down', difference: -9, low: -16, high: -2 }),
  }),
  aGroup('360004', { name: 'Oslo', n: 61, nps: -7, interval: [-26, 13], comparison: unclear }),
  aGroup('360005', { name: 'Nights', n: 17, nps: 65, interval: [29, 90], comparison: tooFew }),
  aGroup('', { name: null, n: 0, nps: null, invited: 3, responseRate: 0, comparison: tooFew }),
];

const CHANNELS: Group[] = ['email', 'web', 'native_messaging', 'voice'].map((key, index) =>
  aGroup(key, { n: 480 - 110 * index, nps: 40 - 15 * index }),
);

const BOTH: Group[] = GROUPS.flatMap((group, down) =>
  CHANNELS.filter((_, across) => (down + across) % 5 !== 4).map((channel, across) =>
    aGroup(`${group.key},${channel.key}`, {
      name: `${group.name ?? ''} · ${channel.key}`,
      n: Math.round(group.n / (2 + across)),
      nps: group.nps === null ? null : Math.max(-100, group.nps - 14 * across),
    }),
  ),
);

const WHOLE = { n: 871, nps: 31, comparison: unclear };

const PAIR: PairReport = {
  first: GROUPS[0]!,
  second: GROUPS[2]!,
  difference: 28,
  low: 16.4,
  high: 39.1,
  p: 0.000_002,
  verdict: 'up',
  comparisons: 6,
};

/** A service with four teams, one of them new, of which two stand apart. */
export const BREAKDOWN_ANSWERS: Answers = {
  '/reports/nps': (query: URLSearchParams) => {
    switch (query.get('groupBy')) {
      case null:
        return anNpsReport([], WHOLE);
      case 'group,channel':
        return anNpsReport(BOTH, WHOLE);
      case 'channel':
        return anNpsReport(CHANNELS, WHOLE);
      default:
        return anNpsReport(GROUPS, WHOLE);
    }
  },
  '/reports/pair': PAIR,
};
