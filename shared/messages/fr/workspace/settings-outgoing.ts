import type { settingsOutgoing as english } from '../../en/workspace/settings-outgoing.ts';
import { translation } from '../../translation.ts';

/** What the settings’ room says of what goes out by itself, in French. */
export const settingsOutgoing = translation<typeof english>()({
  exports: {
    title: 'Envoi automatique des réponses',
    about:
      'Envoie les réponses de chaque jour, semaine ou mois une fois terminé, avec les noms des clients et des agents. Un nouvel export commence par la dernière période complète.',
    one: 'Export {number}',
    add: 'Ajouter un export',
    remove: 'Supprimer l’export {number}',
    every: { day: 'Chaque jour', week: 'Chaque semaine', month: 'Chaque mois' },
    format: { csv: 'CSV, pour les tableurs', ndjson: 'NDJSON, pour les programmes' },
    test: 'En envoyer un maintenant, à titre de test',
    tested:
      '{count, plural, =0 {Le fichier ne contient aucune réponse : il n’y en a eu aucune pendant cette période ({days}).} one {Le fichier contient l’unique réponse de cette période ({days}).} many {Le fichier contient les # de réponses de cette période ({days}).} other {Le fichier contient les # réponses de cette période ({days}).}}',
    testedCut:
      'Le fichier contient les {count} premières réponses de cette période ({days}) ; à l’échéance, il les contiendra toutes.',
  },
  webhooks: {
    title: 'Webhooks',
    about:
      'Informez un de vos services de ce qui se passe, au moment où cela se passe. Les envois contiennent des ID et des réponses, jamais de noms ni d’adresses.',
    one: 'Webhook {number}',
    add: 'Ajouter un webhook',
    remove: 'Supprimer le webhook {number}',
    all: 'Tous les événements',
    test: 'Envoyer un événement de test',
    signed:
      'Chaque envoi est signé, pour que le destinataire sache qu’il vient d’ici (Standard Webhooks). La même clé signe les alertes vers des webhooks.',
    showKey: 'Afficher la clé de signature',
  },
  events: {
    invitation: {
      decided: 'Un client est interrogé ou non, avec la raison',
      sent: 'Une invitation a été envoyée',
      expired: 'Une invitation a expiré',
    },
    response: {
      submitted: 'Une réponse est arrivée',
      amended: 'Une réponse a été modifiée',
      ignored: 'Une réponse a été ignorée',
      restored: 'Une réponse ignorée compte à nouveau',
    },
    follow_up: {
      opened: 'Un suivi a été ouvert',
      updated: 'Il y a du nouveau dans un suivi',
      closed: 'Un suivi a été clos',
    },
    alert: {
      delivered: 'Une alerte a été distribuée',
    },
    customer: {
      opted_out: 'Un client s’est désinscrit',
      opted_in: 'Un client a annulé sa désinscription',
      erased: 'Un client a été effacé',
    },
    settings: {
      changed: 'Les paramètres ont été modifiés',
    },
  },
});
