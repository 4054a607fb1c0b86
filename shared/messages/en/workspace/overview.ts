import type { ReportInterval } from '../../../vocabulary.ts';
import type { Messages } from '../../message.types.ts';

/** What the overview says, in English. */
export const overview = {
  headline: 'Your NPS is {nps}.',
  headlineNote: '95 % interval {range} · n = {n} · {basis} · {dates}',
  compared: 'Before ({dates}): {nps}, n = {n}.',
  comparedNothing: 'There were no answers in {dates} to compare with.',
  empty: {
    title: 'No answers in this period',
    text: 'An NPS of nobody does not exist. Take a longer period, or fewer filters.',
    longer: 'Look at 90 days',
    clear: 'Remove all filters',
  },
  bands: {
    within: 'Bands of {scheme}: {band}.',
    spans: 'Bands of {scheme}: {band}. Its interval reaches from {low} to {high}.',
    named: '“{name}” ({range})',
    below: 'below {to}',
    between: '{from} to {to}',
    above: 'above {from}',
    scheme: { bain: 'Bain & Company', live_agent: 'LiveAgent', own: 'your own' },
    bain: {
      acceptable: 'acceptable',
      good: 'good',
      excellent: 'excellent',
      world_class: 'world class',
    },
    caveat: 'Bands are rules of thumb on which guides disagree.',
  },
  published: {
    title: 'What others publish: {industry}',
    caveat:
      'Nothing is concluded from these. They contradict each other, and most are of surveys about a whole company rather than a ticket. Your own figure of before is the better comparison.',
    figure: 'NPS',
    kind: 'What it is',
    source: 'Source',
    year: 'Year',
    yearUnknown: 'not said',
    kinds: { average: 'Average', median: 'Median', range: 'Usual range' },
  },
  distribution: { title: 'Scores', score: 'Score' },
  response: {
    title: 'Response rate',
    text: '{answered} of {invited} customers who were asked in this period have answered.',
    none: 'Nobody was asked in this period.',
  },
  trend: {
    title: 'Over time',
    by: 'Points',
    interval: { day: 'Days', week: 'Weeks', month: 'Months', quarter: 'Quarters' },
    point: '{dates}: {nps} ({range}), n = {n}',
    note: 'The band is the 95 % interval. Hollow points have fewer than {minimum} answers.',
    goal: 'Goal {target} until {by}',
    actions: 'Actions',
    mark: '{number}. {text}',
  },
  moved: {
    title: 'Why it moved',
    by: 'Split by',
    before: 'Then',
    now: 'Now',
    mix: 'Mix',
    change: 'Change',
    total: 'Together',
    mixMeans: 'Hatched, mix: more or fewer of the answers came from here.',
    changeMeans: 'Filled, change: whoever answered from here answered otherwise.',
    part: 'Part',
    others: '{n, plural, one {# other} other {# others}}',
    none: 'To say why it moved, there must be answers in both periods.',
    noComparison: 'Compare with another period to see why it moved.',
  },
  waiting: {
    title: 'Needs somebody today',
    nobody: 'Nobody waits: no follow-up is overdue, and every low score of late was taken.',
    overdue: '{count, plural, one {# overdue follow-up} other {# overdue follow-ups}}',
    overdueWhen: 'due {when}',
    untaken: '{count, plural, one {# low score} other {# low scores}} that nobody has taken',
    untakenWhen: '{when}, no follow-up',
    more: 'And {count} more.',
  },
  voices: {
    title: 'Latest voices',
    all: 'All voices',
    none: 'Nobody has written anything in this period.',
  },
  flows: {
    title: 'Where the same customers went',
    summary:
      'Of {customers, plural, one {# customer} other {# customers}} who answered in both periods, {up} went up, {down} went down and {same} stayed.',
    corner: 'Before ↓ Now →',
    none: 'No customer answered in both periods.',
    noComparison: 'Compare with another period to see where the same customers went.',
  },
  gains: {
    title: 'Where the most is to be gained',
    promoter: {
      name: 'Keeping promoters',
      because:
        'At stake if as many are lost as in the last year: {moved} of {next} at their next answer.',
    },
    passive: {
      name: 'Winning passives',
      because: 'If as many are won as in the last year: {moved} of {next} at their next answer.',
    },
    detractor: {
      name: 'Winning detractors',
      because: 'If as many are won as in the last year: {moved} of {next} at their next answer.',
    },
    none: 'Nobody has answered a second time in the last year, so there is nothing to go by.',
  },
} as const satisfies Messages & {
  trend: Messages & { interval: Record<ReportInterval, string> };
};
