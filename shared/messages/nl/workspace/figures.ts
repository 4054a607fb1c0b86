import type { figures as english } from '../../en/workspace/figures.ts';
import { translation } from '../../translation.ts';

/** How figures are said, in Dutch. */
export const figures = translation<typeof english>()({
  nps: 'NPS',
  range: '{low} tot {high}',
  share: '{share}%',
  promoters: 'Promotors',
  passives: 'Passieven',
  detractors: 'Criticasters',
  n: 'n = {n}',
  noAnswers: 'Geen antwoorden',
  tooFew: 'Te weinig antwoorden voor een oordeel: er zijn er minstens {minimum} nodig.',
  change: {
    up: '{points} omhoog: meer dan toeval verklaart.',
    down: '{points} omlaag: meer dan toeval verklaart.',
    no_clear_change: 'Geen duidelijke verandering ({difference}, kan {low} tot {high} zijn).',
    too_few:
      'Te weinig antwoorden om iets te zeggen (n = {n}; er zijn er minstens {minimum} nodig).',
  },
});
