import type { backTest as english } from '../../en/workspace/back-test.ts';
import { translation } from '../../translation.ts';

/** What is said of trying settings on past tickets, in French. */
export const backTest = translation<typeof english>()({
  open: 'Simuler sur d’anciens tickets',
  title: 'Ce que ces paramètres auraient donné',
  about:
    'Votre brouillon et les paramètres en vigueur sont appliqués à des tickets déjà résolus. Personne n’est interrogé et rien n’est écrit.',
  period: 'Période de résolution des tickets',
  days: '{days, plural, one {Dernier jour} many {# derniers jours} other {# derniers jours}}',
  start: 'Simuler',
  again: 'Simuler à nouveau',
  progress: 'Avancement de la lecture',
  read: 'Jours lus : {done, number} sur {total, number}. Vous pouvez fermer : la simulation continue, et vous la retrouverez ici tant que le brouillon reste le même.',
  problems: {
    too_much: 'Il y a trop de tickets résolus sur cette période. Choisissez moins de jours.',
    refused:
      'Zendesk refuse de fournir les anciens tickets. Demandez à la personne qui a installé Aftercare d’exécuter « doctor ».',
    away: 'Zendesk est resté indisponible trop longtemps. Réessayez plus tard.',
  },
  none: '{days, plural, one {Aucun ticket n’a été résolu au cours du dernier jour.} many {Aucun ticket n’a été résolu au cours des # derniers jours.} other {Aucun ticket n’a été résolu au cours des # derniers jours.}} Choisissez plus de jours, ou revenez une fois que des tickets auront été résolus.',
  lead: 'Sur {tickets, plural, one {un ticket résolu} many {# de tickets résolus} other {# tickets résolus}}, votre brouillon aurait donné lieu à {asked, plural, =0 {aucune enquête} one {# enquête} many {# d’enquêtes} other {# enquêtes}} :',
  more: '{count, number} de plus qu’actuellement.',
  fewer: '{count, number} de moins qu’actuellement.',
  same: 'autant qu’actuellement.',
  draft: 'Brouillon',
  inForce: 'En vigueur',
  difference: 'Écart',
  totals: 'Comparaison',
  figure: 'Indicateur',
  asked: 'Invitations',
  customers: 'Clients interrogés',
  wait: 'De la résolution à l’envoi (médiane)',
  hours: '{hours} h',
  expected: 'Réponses attendues',
  margin: 'Marge du NPS',
  points: '{points} points de part et d’autre',
  change: '{points} points',
  notAsked: 'Pourquoi personne n’est interrogé',
  reason: 'Raison',
  bySurvey: 'Par enquête',
  survey: 'Enquête',
  when: 'Moment d’envoi des invitations ({zone})',
  hour: 'Jour et heure',
  examples:
    '{count, plural, one {Un ticket est traité différemment} many {# de tickets sont traités différemment} other {# tickets sont traités différemment}}',
  latest: 'Les {count, number} plus récents :',
  ticket: 'Ticket',
  solvedAt: 'résolu le {when}',
  askedAt: 'Enquête le {when}',
  ownRate:
    'Réponses attendues : {rate} % des clients répondent, comme au cours de vos six derniers mois.',
  usualRate:
    'Les réponses attendues reposent sur une hypothèse, {rate} % de répondants : moins de 50 invitations ont été envoyées.',
  ownVariance: 'La marge repose sur la dispersion de vos propres réponses.',
  usualVariance: 'La marge repose sur la dispersion habituelle des réponses.',
  limits:
    'Les tickets et les clients sont pris tels qu’ils sont aujourd’hui dans Zendesk, chaque ticket selon sa dernière résolution ; les désinscriptions et les enquêtes précédentes, telles qu’elles étaient à l’époque.',
  unread:
    '{count, plural, one {Un ticket n’a pas pu être évalué.} many {# de tickets n’ont pas pu être évalués.} other {# tickets n’ont pas pu être évalués.}}',
});
