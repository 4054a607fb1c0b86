import type { breakdowns as english } from '../../en/workspace/breakdowns.ts';
import { translation } from '../../translation.ts';

/** The room that answers "Where?", in French. */
export const breakdowns = translation<typeof english>()({
  title: 'Où le NPS est-il bon, et où l’est-il moins ?',
  by: 'Segmenter par',
  second: 'Et par',
  noSecond: 'Rien d’autre',
  table: 'NPS par {attribute}',
  columns: {
    compare: 'Comparer',
    responseRate: 'Taux de réponse',
    change: 'Comparé à : {dates}',
  },
  show: 'Afficher uniquement {name}',
  ofInvited: 'sur {invited}',
  nobodyInvited: 'Personne n’a été interrogé',
  whole: 'Ensemble',
  standings: {
    highest: 'En tête',
    leading:
      'En tête : pas de différence nette entre {name} et {others, plural, one {# autre} many {# d’autres} other {# autres}}',
    behind: 'Nettement plus bas que {name}',
    judged: 'Assez de réponses pour conclure',
    ordered: 'Du plus rapide au plus lent',
    unknown: 'Non classés, car leur place n’est pas connue',
    tooFew:
      'Trop peu de réponses pour conclure, donc non classés : il en faut au moins {minimum, number}',
  },
  noneJudged:
    'Aucun segment ne compte encore au moins {minimum, number} réponses, donc aucun n’est classé. Choisissez une période plus longue ou moins de filtres.',
  others:
    'Non affichés, car ce sont ceux qui ont le moins de réponses : {groups, plural, one {# segment} many {# de segments} other {# segments}}, NPS global {nps}, n = {n}.',
  tagsOverlap: 'Un ticket qui porte deux marqueurs compte pour les deux.',
  unknownField:
    '« Inconnu » regroupe les réponses sur des tickets résolus avant l’ajout de ce champ aux paramètres, ainsi que les réponses importées.',
  steps: {
    quicker_higher:
      'Plus c’est rapide, plus les notes sont élevées : NPS {first} pour « {quickest} », {last} pour « {slowest} ». Le hasard seul ne l’explique pas. Le délai et la note peuvent avoir une cause commune, par exemple le sujet du ticket.',
    quicker_lower:
      'Plus c’est lent, plus les notes sont élevées : NPS {first} pour « {quickest} », {last} pour « {slowest} ». Le hasard seul ne l’explique pas. Le délai et la note peuvent avoir une cause commune, par exemple le sujet du ticket.',
    no_clear_trend:
      'Pas de tendance nette : du plus rapide au plus lent, les notes ne diffèrent pas plus que le hasard ne l’explique.',
    too_few:
      'Trop peu de réponses pour dire si la rapidité va de pair avec des notes plus élevées : il en faut {minimum, number} pour au moins deux des tranches.',
    unknown:
      '« Inconnu » regroupe les réponses sur des tickets restés sans réponse d’un agent ou dont Aftercare n’a pas lu les délais : les réponses importées et les tickets résolus avant que ces délais soient lus.',
  },
  pair: {
    title: 'Comparaison de deux lignes',
    pick: 'Comparer {name}',
    none: 'Cochez deux lignes pour les comparer.',
    one: 'Cochez une autre ligne pour la comparer avec {name}.',
    noTags:
      'Les marqueurs ne peuvent pas être comparés entre eux : un ticket peut porter les deux.',
    clear: 'Effacer',
    side: '{name} : NPS {nps} ({range}), n = {n}',
    higher:
      '{higher} : {points} de plus que {lower} ({low} à {high}). Le hasard seul ne l’explique pas.',
    no_clear_change:
      'Pas de différence nette entre {first} et {second} ({difference}, peut aller de {low} à {high}).',
    correction:
      'Tient compte de ce qui peut différer par hasard parmi {comparisons, plural, one {# paire possible} many {# de paires possibles} other {# paires possibles}}.',
  },
  grid: {
    table: 'NPS par {rows} et par {columns}',
    tooFew: 'Trop peu pour conclure',
    legend:
      'Les cellules sont bleues au-dessus de l’ensemble ({nps}) et orange en dessous, d’autant plus foncées que l’écart est grand. En dessous de {minimum, number} réponses, une cellule n’est pas colorée.',
    hidden:
      'Non affichées, car ce sont celles qui ont le moins de réponses : {rows, plural, =0 {aucune ligne} one {# ligne} many {# de lignes} other {# lignes}}, {columns, plural, =0 {aucune colonne} one {# colonne} many {# de colonnes} other {# colonnes}}.',
  },
  empty: {
    title: 'Personne n’a répondu pendant cette période',
    text: 'Choisissez une période plus longue ou retirez un filtre.',
  },
});
