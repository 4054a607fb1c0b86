import type { figures as english } from '../../en/workspace/figures.ts';
import { translation } from '../../translation.ts';

/** How figures are said, in Spanish. */
export const figures = translation<typeof english>()({
  nps: 'NPS',
  range: 'de {low} a {high}',
  share: '{share} %',
  promoters: 'Promotores',
  passives: 'Pasivos',
  detractors: 'Detractores',
  n: 'n = {n}',
  noAnswers: 'Sin respuestas',
  tooFew: 'Muy pocas respuestas para valorar: hacen falta {minimum} o más.',
  change: {
    up: 'Sube {points}: más de lo que explica el azar.',
    down: 'Baja {points}: más de lo que explica el azar.',
    no_clear_change: 'Sin cambio claro ({difference}; podría ser de {low} a {high}).',
    too_few: 'Muy pocas respuestas para saberlo (n = {n}; hacen falta {minimum} o más).',
  },
});
