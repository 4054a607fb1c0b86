import type { figures as english } from '../../en/workspace/figures.ts';
import { translation } from '../../translation.ts';

/** How figures are said, in French. */
export const figures = translation<typeof english>()({
  nps: 'NPS',
  range: '{low} à {high}',
  share: '{share} %',
  promoters: 'Promoteurs',
  passives: 'Passifs',
  detractors: 'Détracteurs',
  n: 'n = {n}',
  noAnswers: 'Aucune réponse',
  tooFew: 'Trop peu de réponses pour conclure : il en faut au moins {minimum}.',
  change: {
    up: 'En hausse de {points} : le hasard seul ne l’explique pas.',
    down: 'En baisse de {points} : le hasard seul ne l’explique pas.',
    no_clear_change: 'Pas d’évolution nette ({difference}, peut aller de {low} à {high}).',
    too_few: 'Trop peu de réponses pour conclure (n = {n} ; il en faut au moins {minimum}).',
  },
});
