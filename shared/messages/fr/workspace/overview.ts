import type { overview as english } from '../../en/workspace/overview.ts';
import { translation } from '../../translation.ts';

/** What the overview says, in French. */
export const overview = translation<typeof english>()({
  headline: 'Votre NPS est de {nps}.',
  headlineNote: 'Intervalle à 95 % : {range} · n = {n} · {basis} · {dates}',
  compared: 'Avant ({dates}) : {nps}, n = {n}.',
  comparedNothing: 'Aucune réponse à comparer pour cette période : {dates}.',
  empty: {
    title: 'Aucune réponse pendant cette période',
    text: 'Sans réponse, il n’y a pas de NPS. Choisissez une période plus longue ou moins de filtres.',
    longer: 'Voir 90 jours',
    clear: 'Retirer tous les filtres',
  },
  bands: {
    within: 'Barème {scheme} : {band}.',
    spans: 'Barème {scheme} : {band}. Début de l’intervalle : {low} ; fin : {high}.',
    named: '« {name} » ({range})',
    below: 'moins de {to}',
    between: '{from} à {to}',
    above: 'plus de {from}',
    scheme: { bain: 'Bain & Company', live_agent: 'LiveAgent', own: 'personnalisé' },
    bain: {
      acceptable: 'acceptable',
      good: 'bon',
      excellent: 'excellent',
      world_class: 'classe mondiale',
    },
    caveat: 'Les barèmes sont des repères approximatifs, sur lesquels les guides divergent.',
  },
  published: {
    title: 'Ce que d’autres publient : {industry}',
    caveat:
      'Aucune conclusion n’est tirée de ces chiffres. Ils se contredisent, et la plupart viennent d’enquêtes sur une entreprise entière plutôt que sur un ticket. Votre propre chiffre précédent est une meilleure comparaison.',
    figure: 'NPS',
    kind: 'Type',
    source: 'Source',
    year: 'Année',
    yearUnknown: 'non précisée',
    kinds: { average: 'Moyenne', median: 'Médiane', range: 'Fourchette habituelle' },
  },
  distribution: { title: 'Notes', score: 'Note' },
  response: {
    title: 'Taux de réponse',
    text: 'Clients interrogés pendant cette période : {invited}, dont {answered} ayant répondu.',
    none: 'Personne n’a été interrogé pendant cette période.',
  },
  trend: {
    title: 'Au fil du temps',
    by: 'Un point par',
    interval: { day: 'Jour', week: 'Semaine', month: 'Mois', quarter: 'Trimestre' },
    point: '{dates} : {nps} ({range}), n = {n}',
    note: 'La bande est l’intervalle à 95 %. Les points creux reposent sur moins de {minimum} réponses.',
    goal: 'Objectif {target} d’ici le {by}',
    actions: 'Actions',
    mark: '{number}. {text}',
  },
  moved: {
    title: 'Pourquoi le NPS a évolué',
    by: 'Segmenter par',
    before: 'Avant',
    now: 'Maintenant',
    mix: 'Composition',
    change: 'Évolution',
    total: 'Total',
    mixMeans:
      'Hachuré, composition : la part des réponses venant de ce segment a augmenté ou diminué.',
    changeMeans: 'Plein, évolution : ceux qui ont répondu dans ce segment ont répondu autrement.',
    part: 'Segment',
    others: '{n, plural, one {# autre} many {# d’autres} other {# autres}}',
    none: 'Pour expliquer l’évolution, il faut des réponses sur les deux périodes.',
    noComparison: 'Comparez avec une autre période pour voir pourquoi le NPS a évolué.',
  },
  waiting: {
    title: 'À traiter aujourd’hui',
    nobody:
      'Personne n’attend : aucun suivi n’est en retard et toutes les notes basses récentes ont été prises en charge.',
    overdue:
      '{count, plural, one {# suivi en retard} many {# de suivis en retard} other {# suivis en retard}}',
    overdueWhen: 'échéance : {when}',
    untaken:
      '{count, plural, one {# note basse que personne n’a prise en charge} many {# de notes basses que personne n’a prises en charge} other {# notes basses que personne n’a prises en charge}}',
    untakenWhen: '{when}, sans suivi',
    more: 'Et {count} de plus.',
  },
  voices: {
    title: 'Derniers verbatims',
    all: 'Tous les verbatims',
    none: 'Personne n’a rien écrit pendant cette période.',
  },
  flows: {
    title: 'Évolution des mêmes clients',
    summary:
      'Sur {customers, plural, one {# client ayant répondu} many {# de clients ayant répondu} other {# clients ayant répondu}} pendant les deux périodes : {up} en hausse, {down} en baisse et {same} sans changement.',
    corner: 'Avant ↓ Maintenant →',
    none: 'Aucun client n’a répondu pendant les deux périodes.',
    noComparison: 'Comparez avec une autre période pour voir l’évolution des mêmes clients.',
  },
  gains: {
    title: 'Où il y a le plus à gagner',
    promoter: {
      name: 'Garder les promoteurs',
      because:
        'En jeu si l’on en perd autant qu’au cours des douze derniers mois : {moved} sur {next} à leur réponse suivante.',
    },
    passive: {
      name: 'Convaincre les passifs',
      because:
        'Si l’on en gagne autant qu’au cours des douze derniers mois : {moved} sur {next} à leur réponse suivante.',
    },
    detractor: {
      name: 'Reconquérir les détracteurs',
      because:
        'Si l’on en gagne autant qu’au cours des douze derniers mois : {moved} sur {next} à leur réponse suivante.',
    },
    none: 'Personne n’a répondu une deuxième fois au cours des douze derniers mois : il n’y a rien sur quoi se fonder.',
  },
});
