import type { ReportInterval } from '../../../vocabulary.ts';
import type { Messages } from '../../message.types.ts';

/** What the overview says, in English. */
export const overview = {
  question: 'What is our NPS, and did it really move?',
  headline: 'Your NPS is {nps}.',
  headlineNote: '95 % interval {range} · n = {n} · {basis}',
  comparedPrevious: 'Compared with the period before ({dates}): {nps}, n = {n}.',
  comparedYear: 'Compared with a year ago ({dates}): {nps}, n = {n}.',
  comparedNothing: 'There were no answers in {dates} to compare with.',
  empty: {
    title: 'No answers in this period',
    text: 'An NPS of nobody does not exist. Take a longer period, or fewer filters.',
    longer: 'Look at 90 days',
    clear: 'Remove all filters',
    first: 'If nobody has been asked yet, see how a ticket becomes an answer in the settings.',
  },
  shares: {
    title: 'Who answered what',
    part: '{category}: {share} % ({n})',
  },
  distribution: { title: 'Scores', score: 'Score', bar: 'Score {score}: {n} ({share} %)' },
  response: {
    title: 'Response rate',
    rate: '{share} %',
    text: '{answered} of {invited} customers who were asked in this period have answered.',
    none: 'Nobody was asked in this period.',
  },
  trend: {
    title: 'Over time',
    by: 'Points',
    interval: { day: 'Days', week: 'Weeks', month: 'Months', quarter: 'Quarters' },
    from: 'From',
    gap: 'No answers',
    point: '{dates}: {nps} ({range}), n = {n}',
    note: 'The band is the 95 % interval. Hollow points have fewer than {minimum} answers.',
  },
  moved: {
    title: 'Why it moved',
    by: 'Split by',
    before: 'Then',
    now: 'Now',
    mix: 'Mix',
    change: 'Change',
    total: 'Together',
    mixMeans: 'Mix: more or fewer of the answers came from here.',
    changeMeans: 'Change: those who answered from here answered otherwise.',
    part: '{name}: {total} ({mix} by mix, {change} by change)',
    others: '{n, plural, one {# other} other {# others}}',
    none: 'To say why it moved, there must be answers in both periods.',
    noComparison: 'Compare with another period to see why it moved.',
    without: 'None',
  },
} as const satisfies Messages & {
  trend: Messages & { interval: Record<ReportInterval, string> };
};
