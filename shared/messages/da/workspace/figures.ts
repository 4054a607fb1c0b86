import type { figures as english } from '../../en/workspace/figures.ts';
import { translation } from '../../translation.ts';

/** How figures are said, in Danish. */
export const figures = translation<typeof english>()({
  nps: 'NPS',
  range: '{low} til {high}',
  share: '{share} %',
  promoters: 'Ambassadører',
  passives: 'Passive',
  detractors: 'Kritikere',
  n: 'n = {n}',
  noAnswers: 'Ingen svar',
  tooFew: 'For få svar at bedømme ud fra: det kræver mindst {minimum}.',
  change: {
    up: 'Op {points}: mere end tilfældet forklarer.',
    down: 'Ned {points}: mere end tilfældet forklarer.',
    no_clear_change: 'Ingen klar ændring ({difference}, kan være {low} til {high}).',
    too_few: 'For få svar til at sige noget (n = {n}; det kræver mindst {minimum}).',
  },
});
