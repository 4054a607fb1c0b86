import type { health as english } from '../../en/workspace/health.ts';
import { translation } from '../../translation.ts';

/** What is said of the product’s health, in French. */
export const health = translation<typeof english>()({
  connections: 'Connexions',
  connectionsAbout:
    'Ce dont Aftercare a besoin pour fonctionner, vérifié à quelques secondes d’intervalle.',
  connection: {
    database: 'Base de données',
    queue: 'File d’attente',
    zendesk: 'Zendesk',
    mail: 'E-mail',
  },
  ok: 'Fonctionne',
  failing: 'Ne fonctionne pas',
  meaning: {
    database:
      'Rien ne peut être enregistré ; Zendesk renvoie ses événements jusqu’au rétablissement.',
    queue:
      'Le travail attend ; rien n’est perdu, et il reprendra dès le retour de la file d’attente.',
    zendesk:
      'Les invitations, les notes internes et les tâches attendent que Zendesk réponde. « aftercare doctor » indique ce qui ne va pas.',
    mail: 'Les invitations et les alertes attendent que le service d’e-mail les accepte. « aftercare doctor » indique ce qui ne va pas.',
  },
  failed: 'Travaux abandonnés',
  failedAbout: 'Les tentatives répétées ont échoué. Corrigez la cause, puis réessayez.',
  nothingFailed: 'Rien n’a été abandonné : tout ce qui devait être fait est terminé ou en cours.',
  tries:
    '{count, plural, one {# tentative} many {# de tentatives} other {# tentatives}}, abandon le {when}',
  retry: 'Réessayer',
  retryOne: 'Réessayer : {name}',
  retried: 'Nouvel essai en cours',
  limits: 'Limites',
  limitsAbout: 'La fréquence maximale de chaque opération, pour qu’il y ait de la place pour tous.',
  limit: {
    updates:
      'Mises à jour de tickets : 50 par minute, la moitié de ce que Zendesk autorise pour un compte.',
    reserve:
      'Appels à Zendesk : le dernier cinquième du quota par minute du compte est laissé aux agents.',
    export:
      'Export de Zendesk : dix appels par minute, partagés entre la recherche d’événements perdus et les simulations sur d’anciens tickets ; deux simulations à la fois.',
    api: 'Appels de l’application et des scripts : au-delà du maximum, il faut attendre une minute.',
  },
  names: {
    'consider-invitation': 'Décider s’il faut une enquête pour un ticket',
    'review-invitation': 'Vérifier à nouveau s’il faut une enquête pour un ticket',
    'send-invitation': 'Envoyer une invitation',
    'send-reminder': 'Envoyer un rappel',
    'expire-invitation': 'Clore une enquête sans réponse',
    'erase-customer': 'Effacer un client',
    'keep-address': 'Retenir qui s’est désinscrit',
    'follow-merge': 'Suivre une fusion de clients',
    'settle-response': 'Transmettre une réponse',
    'update-ticket': 'Inscrire une réponse sur son ticket',
    'update-customer': 'Inscrire une réponse sur le profil du client',
    'update-follow-up': 'Ouvrir ou modifier un suivi',
    'track-follow-up': 'Lire comment un suivi s’est terminé',
    'ask-outcome': 'Demander le résultat d’un suivi',
    'write-outcome': 'Inscrire un résultat sur son suivi',
    'tell-team': 'Expliquer à une équipe pourquoi un client a été perdu',
    'escalate-follow-up': 'Informer les responsables d’un résultat manquant',
    'deliver-escalation': 'Envoyer une alerte pour un résultat manquant',
    'raise-alerts': 'Décider qui est alerté',
    'deliver-alert': 'Envoyer une alerte',
    'back-test': 'Simuler des paramètres sur d’anciens tickets',
  },
});
