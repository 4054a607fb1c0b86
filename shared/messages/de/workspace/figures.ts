import type { figures as english } from '../../en/workspace/figures.ts';
import { translation } from '../../translation.ts';

/** How figures are said, in German. */
export const figures = translation<typeof english>()({
  nps: 'NPS',
  range: '{low} bis {high}',
  share: '{share} %',
  promoters: 'Promotoren',
  passives: 'Passive',
  detractors: 'Detraktoren',
  n: 'n = {n}',
  noAnswers: 'Keine Antworten',
  tooFew: 'Zu wenige Antworten für ein Urteil: Nötig sind mindestens {minimum}.',
  change: {
    up: 'Um {points} gestiegen: mehr, als sich durch Zufall erklären lässt.',
    down: 'Um {points} gesunken: mehr, als sich durch Zufall erklären lässt.',
    no_clear_change: 'Keine klare Veränderung ({difference}, möglich sind {low} bis {high}).',
    too_few: 'Zu wenige Antworten für eine Aussage (n = {n}; nötig sind mindestens {minimum}).',
  },
});
