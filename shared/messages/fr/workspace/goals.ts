import type { goals as english } from '../../en/workspace/goals.ts';
import { translation } from '../../translation.ts';

/** What is said of goals, in French. */
export const goals = translation<typeof english>()({
  title: 'Objectifs',
  none: 'Aucun objectif n’est fixé pour ces réponses.',
  add: 'Fixer un objectif…',
  target: 'NPS',
  by: 'D’ici le',
  save: 'Fixer l’objectif',
  cancel: 'Annuler',
  remove: 'Supprimer l’objectif {target}',
  aim: '{target} d’ici le {by}.',
  outlook: {
    reached: 'Atteint : le NPS des 90 derniers jours est de {nps}.',
    likely: 'En bonne voie : au rythme des six derniers mois, il sera de {expected} ({range}).',
    open: 'Incertain : au rythme des six derniers mois, il sera de {expected} ({range}).',
    unlikely: 'Pas à ce rythme : d’après les six derniers mois, il sera de {expected} ({range}).',
    too_few: 'Trop peu de réponses pour conclure (n = {n}).',
    missed: 'Non atteint : le NPS des 90 jours précédant l’échéance était de {nps}.',
  },
});
