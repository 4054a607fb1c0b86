import type { figures as english } from '../../en/workspace/figures.ts';
import { translation } from '../../translation.ts';

/** How figures are said, in Swedish. */
export const figures = translation<typeof english>()({
  nps: 'NPS',
  range: '{low} till {high}',
  share: '{share} %',
  promoters: 'Ambassadörer',
  passives: 'Passiva',
  detractors: 'Kritiker',
  n: 'n = {n}',
  noAnswers: 'Inga svar',
  tooFew: 'För få svar att bedöma utifrån: det krävs minst {minimum}.',
  change: {
    up: 'Upp {points}: mer än slumpen förklarar.',
    down: 'Ned {points}: mer än slumpen förklarar.',
    no_clear_change: 'Ingen tydlig förändring ({difference}, kan vara {low} till {high}).',
    too_few: 'För få svar för att säga något (n = {n}; det krävs minst {minimum}).',
  },
});
