import type { Verdict } from '../../../contracts/nps-report.ts';
import type { Messages } from '../../message.types.ts';

/** How figures are said, in English. */
export const figures = {
  nps: 'NPS',
  range: '{low} to {high}',
  share: '{share} %',
  promoters: 'Promoters',
  passives: 'Passives',
  detractors: 'Detractors',
  n: 'n = {n}',
  noAnswers: 'No answers',
  tooFew: 'Too few answers to judge by: {minimum} or more would do.',
  change: {
    up: 'Up {points}: more than chance explains.',
    down: 'Down {points}: more than chance explains.',
    no_clear_change: 'No clear change ({difference}, could be {low} to {high}).',
    too_few: 'Too few answers to say (n = {n}; {minimum} or more would tell).',
  },
} as const satisfies Messages & { change: Record<Verdict, string> };
