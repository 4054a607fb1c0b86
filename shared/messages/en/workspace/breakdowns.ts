import type { Messages } from '../../message.types.ts';

/** The room that answers "Where?", in English. */
export const breakdowns = {
  title: 'Where is it good, and where is it not?',
  by: 'Break down by',
  second: 'And by',
  noSecond: 'Nothing else',
  table: 'NPS by {attribute}',
  columns: {
    compare: 'Compare',
    responseRate: 'Response rate',
    change: 'Against {dates}',
  },
  show: 'Show only {name}',
  ofInvited: 'of {invited}',
  nobodyInvited: 'Nobody was asked',
  whole: 'All together',
  standings: {
    highest: 'Highest',
    leading:
      'Highest: no clear difference between {name} and {others, plural, one {# other} other {# others}}',
    behind: 'Clearly lower than {name}',
    judged: 'Enough answers to judge',
    ordered: 'The quickest first',
    unknown: 'Not ranked, since nobody knows where they belong',
    tooFew: 'Too few answers to judge, so not ranked: {minimum, number} or more would tell',
  },
  noneJudged:
    'No part has {minimum, number} answers or more yet, so none is ranked. A longer period or fewer filters would tell.',
  others:
    'Left out, as they have the fewest answers: {groups, plural, one {# part} other {# parts}}, together NPS {nps}, n = {n}.',
  tagsOverlap: 'A ticket with two tags counts under both.',
  unknownField:
    'Not known are answers about tickets that were solved before the settings named this field, and imported ones.',
  steps: {
    quicker_higher:
      'Quicker goes with higher scores: NPS {first} at “{quickest}”, {last} at “{slowest}”. More than chance explains. What the time and the score have in common may be something third, such as what the ticket was about.',
    quicker_lower:
      'Slower goes with higher scores: NPS {first} at “{quickest}”, {last} at “{slowest}”. More than chance explains. What the time and the score have in common may be something third, such as what the ticket was about.',
    no_clear_trend:
      'No clear trend: from the quickest to the slowest, scores differ by no more than chance explains.',
    too_few:
      'Too few answers to say whether quicker goes with higher scores: at least two of the steps need {minimum, number}.',
    unknown:
      'Not known are answers about tickets that nobody replied to or whose times Aftercare has not read: imported ones, and those solved before it read them.',
  },
  pair: {
    title: 'Two compared',
    pick: 'Compare {name}',
    none: 'Tick two rows to compare them with each other.',
    one: 'Tick one more row to compare it with {name}.',
    noTags: 'Tags cannot be compared with each other: a ticket may have both.',
    clear: 'Clear',
    side: '{name}: NPS {nps} ({range}), n = {n}',
    higher: '{higher} is {points} above {lower} ({low} to {high}): more than chance explains.',
    no_clear_change:
      'No clear difference between {first} and {second} ({difference}, could be {low} to {high}).',
    correction:
      'Held to what could differ by chance among {comparisons, plural, one {# pair} other {# pairs}} to pick from.',
  },
  grid: {
    table: 'NPS by {rows} and {columns}',
    tooFew: 'Too few to judge',
    legend:
      'Cells are tinted blue above the whole ({nps}) and orange below it, the stronger the further. Below {minimum, number} answers a cell has no tint.',
    hidden:
      'Left out, as they have the fewest answers: {rows, plural, =0 {no rows} one {# row} other {# rows}}, {columns, plural, =0 {no columns} one {# column} other {# columns}}.',
  },
  empty: {
    title: 'Nobody has answered in this period',
    text: 'Choose a longer period, or take away a filter.',
  },
} as const satisfies Messages;
