import type { askingWell as english } from '../../en/workspace/asking-well.ts';
import { translation } from '../../translation.ts';

/** The room that answers "Are we asking well?", in French. */
export const askingWell = translation<typeof english>()({
  title: 'Interrogeons-nous bien nos clients ?',
  by: 'Répartition',
  unattributed:
    '{count, plural, one {# ticket résolu est exclu : il n’en reste aucune information.} many {# de tickets résolus sont exclus : il n’en reste aucune information.} other {# tickets résolus sont exclus : il n’en reste aucune information.}}',
  funnel: {
    title: 'De la résolution à la réponse',
    summary:
      'Sur {solved, plural, one {# ticket résolu} many {# de tickets résolus} other {# tickets résolus}} : {sent, plural, one {# enquête envoyée} many {# d’enquêtes envoyées} other {# enquêtes envoyées}} et {answered, plural, one {# réponse reçue} many {# de réponses reçues} other {# réponses reçues}}.',
    steps: {
      solved: 'Résolus',
      invited: 'Sélectionnés',
      sent: 'Enquête envoyée',
      answered: 'Réponse reçue',
    },
    ofBefore: '{share} de l’étape précédente',
    lost: {
      solved: '{count, plural, one {# perdu} many {# de perdus} other {# perdus}}',
      invited:
        '{count, plural, one {# non sélectionné} many {# de non sélectionnés} other {# non sélectionnés}}',
      sent: '{count, plural, one {# sélectionné, mais sans enquête} many {# de sélectionnés, mais sans enquête} other {# sélectionnés, mais sans enquête}}',
      answered:
        '{count, plural, one {# enquête envoyée, mais sans réponse prise en compte} many {# d’enquêtes envoyées, mais sans réponse prise en compte} other {# enquêtes envoyées, mais sans réponse prise en compte}}',
    },
    waiting: {
      solved: '{count, number} en attente',
      invited: '{count, number} en attente de décision',
      sent: '{count, number} en attente d’envoi',
      answered: '{count, number} encore en attente de réponse',
    },
    byAgents: 'Un agent peut en être à l’origine.',
    answerIgnored: 'La réponse a été écartée et ne compte pas.',
    none: 'Aucun ticket n’a été résolu pendant cette période.',
  },
  rates: {
    title: 'Combien répondent',
    table: 'Taux de réponse par {attribute}',
    asked: 'Interrogés',
    rate: 'Taux de réponse',
    tooFew: 'Trop peu pour conclure',
    none: 'Personne n’a été interrogé pendant cette période.',
    more: '{count, plural, one {# autre segment, moins interrogé, n’est pas affiché.} many {# d’autres segments, moins interrogés, ne sont pas affichés.} other {# autres segments, moins interrogés, ne sont pas affichés.}}',
    times: 'Moment de l’envoi',
    hours: 'Par heure',
    weekdays: 'Par jour de la semaine',
    hour: 'Heure',
    weekday: 'Jour',
    days: {
      mon: 'Lundi',
      tue: 'Mardi',
      wed: 'Mercredi',
      thu: 'Jeudi',
      fri: 'Vendredi',
      sat: 'Samedi',
      sun: 'Dimanche',
    },
    zone: 'Fuseau horaire : {zone}. Chaque réponse est rattachée au moment où l’enquête a été envoyée.',
  },
  represent: {
    title: 'Qui répond, et qui a été pris en charge ?',
    table: 'Parts des réponses et des tickets résolus par {attribute}',
    ofSolved: 'Part des résolus',
    ofAnswered: 'Part des réponses',
    difference: 'Écart',
    alike: 'Les répondants sont très semblables aux clients pris en charge.',
    skewed:
      'Les répondants ne ressemblent pas aux clients pris en charge. Sous-représentation : {least} ; surreprésentation : {most}.',
    tooFew:
      'Trop peu de réponses pour dire si les répondants ressemblent aux clients pris en charge.',
    effect: {
      small: 'Le biais est faible (effet {effect}).',
      middling: 'Le biais est moyen (effet {effect}).',
      large: 'Le biais est fort (effet {effect}).',
    },
    basis:
      'Sur la base de {answered, plural, one {# réponse} many {# de réponses} other {# réponses}} pour {solved, plural, one {# ticket résolu} many {# de tickets résolus} other {# tickets résolus}}.',
    pooled:
      '{count, plural, one {# petit segment a été testé} many {# de petits segments ont été testés} other {# petits segments ont été testés}} ensemble, comme un seul.',
    more: '{count, plural, one {# segment plus petit n’est pas affiché.} many {# de segments plus petits ne sont pas affichés.} other {# segments plus petits ne sont pas affichés.}}',
    none: 'Aucun ticket n’a été résolu pendant cette période.',
  },
  selection: {
    title: 'Des clients sont-ils écartés de l’enquête ?',
    help: 'Sont comptés les tickets résolus que des agents ont eux-mêmes écartés de l’enquête : avec un marqueur, en l’annulant ou en changeant le demandeur.',
    all: 'Tickets écartés de l’enquête : {share} ({kept, number} sur {solves, number}).',
    quiet: 'Aucun écart ne dépasse ce que le hasard explique.',
    outside:
      'En dehors de ce que le hasard explique : {names}. Renseignez-vous avant de juger ; il peut y avoir une bonne raison.',
    agents: 'Agents',
    groups: 'Groupes',
    kept: 'Écartés de l’enquête',
    range: 'Le hasard explique de {low} à {high}.',
    verdict: 'Verdict',
    share: '{share} ({kept, number} sur {solves, number})',
    verdicts: {
      inside: 'Explicable par le hasard',
      above: 'Plus que le hasard n’explique',
      below: 'Moins que le hasard n’explique',
    },
    reasons: 'Pourquoi',
    reason: '{count, number} × {why}',
    showAll: 'Tout afficher ({count, number})',
    showFewer: 'Afficher moins',
    none: 'Aucun ticket n’a été résolu pendant cette période.',
  },
  planner: {
    title: 'Combien de temps pour être assez précis ?',
    margin: 'Marge souhaitée, en points de part et d’autre',
    wrong: 'Indiquez un nombre de points de 1 à 50.',
    needed:
      'Une marge de {margin, number} nécessite {needed, plural, one {# réponse} many {# de réponses} other {# réponses}}.',
    pace: 'Au rythme actuel de {perDay} par jour, il faut {days, plural, one {# jour} many {# de jours} other {# jours}}.',
    noPace: 'Aucune réponse n’arrive actuellement : impossible de dire combien de temps il faut.',
    there: 'Cette période en compte {n, number}, ce qui suffit.',
    missing:
      'Cette période en compte {n, number} : il en manque {missing, number}, soit encore {days, plural, =0 {moins d’un jour} one {# jour environ} many {# de jours environ} other {# jours environ}}.',
    missingForever: 'Cette période en compte {n, number} : il en manque {missing, number}.',
    present: 'Sa marge actuelle est d’environ {margin}.',
    own: 'Calcul fondé sur la dispersion des réponses de ce compte.',
    usual:
      'Calcul fondé sur la dispersion habituelle des réponses, tant que les vôtres ne sont pas assez nombreuses.',
  },
});
