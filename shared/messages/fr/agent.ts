import type { AgentMessages } from '../en/agent.ts';
import { translation } from '../translation.ts';
import { outcomeForm } from './agent/outcome-form.ts';
import { reasons } from './agent/reasons.ts';

/** What the app says to agents, in French. */
export const agent = translation<AgentMessages>()({
  title: 'Enquête client',
  customer: { first: 'Le client', within: 'le client' },
  ticket: 'Ticket #{id}',
  thisTicket: 'Ce ticket',
  channel: { email: 'par e-mail', zendesk: 'via Zendesk' },
  category: { promoter: 'Promoteur', passive: 'Passif', detractor: 'Détracteur' },
  scoreOf: '{score} sur 10',
  status: {
    none: {
      label: 'Pas encore résolu',
      text: 'Une fois ce ticket résolu, Aftercare décide s’il faut inviter {theCustomer} à donner une note, et vous le voyez ici.',
    },
    undecided: {
      label: 'Pas encore décidé',
      text: 'La décision est prise dans les deux minutes qui suivent la résolution du ticket. Les tickets résolus avant la mise en place d’Aftercare sont laissés de côté.',
    },
    noTicket: {
      label: 'Nouveau ticket',
      text: 'Il n’y a rien à afficher tant que le ticket n’est pas créé.',
    },
    scheduled: { label: 'Planifiée', text: '{customer} recevra l’enquête {channel} le {when}.' },
    due: {
      label: 'Envoi imminent',
      text: '{customer} recevra l’enquête {channel} dans un instant.',
    },
    sending: {
      label: 'Envoi en cours',
      text: '{customer} reçoit l’enquête {channel} en ce moment même.',
    },
    sent: {
      label: 'En attente de réponse',
      text: '{customer} a reçu l’enquête {channel} le {when} et n’a pas encore répondu.',
    },
    opened: {
      label: 'Ouverte',
      text: '{customer} a ouvert l’enquête le {when}, n’a pas encore répondu et ne recevra pas de rappel.',
    },
    left_alone: {
      label: 'Sans rappel',
      text: '{customer} a reçu l’enquête {channel} le {when}, n’a pas répondu et ne recevra pas de rappel.',
    },
    responded: { label: 'Réponse reçue', text: '{customer} a répondu le {when}.' },
    skipped: { label: 'Pas d’enquête' },
    cancelled: { label: 'Annulée' },
    expired: { label: 'Sans réponse' },
    failed: { label: 'Non distribuée' },
    askedOn: 'Enquête envoyée {channel} le {when}.',
    notAgain: 'Pas de nouvelle enquête',
    lastAnswer: 'Dernière réponse : {ago}',
    unknownReason: 'La raison n’est pas connue ici.',
  },
  actions: {
    sendNow: 'Envoyer maintenant',
    sending: 'Envoi…',
    cancel: 'Annuler',
    cancelling: 'Annulation…',
    confirm: 'Annuler cette enquête ? {customer} ne recevra aucune enquête pour ce ticket.',
    confirmYes: 'Annuler l’enquête',
    confirmNo: 'Conserver',
    sent: 'L’enquête est en route vers le client.',
    cancelled: 'L’enquête a été annulée.',
    tooLate: 'Trop tard.',
    tooLateText: 'L’enquête n’est plus en attente d’envoi.',
    failed: 'L’action n’a pas abouti.',
    retry: 'Réessayer',
    dismiss: 'Fermer',
  },
  response: {
    title: 'Réponse',
    noComment: 'Aucun commentaire',
    showMore: 'Afficher plus',
    showLess: 'Afficher moins',
  },
  followUp: {
    title: 'Suivi',
    pending: 'En cours de création',
    open: 'Ouvert',
    overdue: 'En retard',
    done: 'Terminé',
    failed: 'Non créé',
    due: 'Échéance : {when} ({relative})',
    failedText:
      'Le ticket de suivi n’a pas pu être créé. Veuillez contacter le client et prévenir un administrateur.',
    outcome: 'Résultat : {outcome}',
    in_progress: 'En cours',
    contacted: 'Client contacté',
    solved: 'Résolu',
    cancelled: 'Annulé',
    other: 'Voir le ticket de suivi',
    missing: 'Résultat manquant',
    missingText: 'Le suivi a été résolu et personne n’a indiqué le résultat.',
    reason: 'Pourquoi : {reason}',
    told: 'Communiqué à : {team}',
    tries: '{tries, plural, one {Une tentative} many {# de tentatives} other {# tentatives}}',
    start: 'Je m’en occupe',
    contact: 'Client contacté',
    say: 'Indiquer le résultat',
    change: 'Modifier le résultat',
  },
  outcome: {
    recovered: 'client reconquis',
    not_recovered: 'client non reconquis',
    contacted: 'personne n’a indiqué le résultat',
    no_contact: 'client injoignable',
    deleted: 'le ticket de suivi a été supprimé',
    other: 'voir le ticket de suivi',
  },
  outcomeForm,
  history: {
    title: 'Historique',
    none: '{customer} n’a jamais répondu à une enquête.',
    first: 'C’est la première fois que {theCustomer} répond.',
    plot: 'Notes au fil du temps',
    point: '{score}, {category}, {date}',
    showAll: 'Tout afficher ({total})',
    showFewer: 'Afficher moins',
  },
  decisions: {
    title: 'Pourquoi ?',
    invited: 'Sélectionné pour une enquête',
    sentNow: 'Envoi immédiat',
    skipped: 'Pas d’enquête',
    cancelled: 'Enquête annulée',
    invitedText: 'Le ticket a été résolu et toutes les conditions étaient remplies.',
    sentNowText: 'Un agent a demandé de ne pas attendre.',
    by: 'Par {name}',
    bySomebody: 'un agent',
    byScript: 'un script',
  },
  suppression: {
    title: 'Ne pas solliciter',
    since: 'Depuis le {when}.',
    reasons: {
      opted_out: '{customer} ne souhaite plus recevoir d’enquêtes.',
      bounced: 'Impossible de joindre {theCustomer} par e-mail : les messages sont rejetés.',
      erased: 'Les données personnelles concernant {theCustomer} ont été effacées.',
      blocked_by_agent: 'Un agent a demandé de ne pas solliciter {theCustomer}.',
      other: '{customer} figure sur la liste « Ne pas solliciter ».',
    },
  },
  freshness: {
    asOf: 'Données de {time}',
    refresh: 'Actualiser',
    refreshing: 'Actualisation',
    stale: 'Actualisation impossible. Données de {time}.',
    offline:
      'Vous êtes hors ligne. Données de {time} ; elles seront actualisées dès votre retour en ligne.',
    expired: 'Votre session a expiré. Données de {time} ; actualisez la page pour continuer.',
  },
  failure: {
    loading: 'Chargement',
    title: 'L’enquête n’a pas pu être chargée',
    unreachable:
      'Aftercare ne répond pas. Un redémarrage est peut-être en cours ; si cela persiste, prévenez un administrateur.',
    unexpected:
      'Aftercare a renvoyé quelque chose d’incompréhensible. Actualisez la page ; si cela persiste, prévenez un administrateur.',
    offlineTitle: 'Vous êtes hors ligne',
    offlineText: 'Le chargement se fera automatiquement à votre retour en ligne.',
    expiredTitle: 'Votre session a expiré',
    expiredText: 'Actualisez la page pour continuer.',
    crashTitle: 'Une erreur est survenue',
    crashText:
      'Ce panneau a rencontré une erreur. Votre ticket n’est pas concerné. Si cela se reproduit, actualisez la page.',
    codes: {
      forbidden: 'Vous ne pouvez pas faire cela ; un administrateur le peut.',
      not_found:
        'Aftercare ne trouve pas cet élément. Actualisez la page ; si cela persiste, prévenez un administrateur.',
      store_unavailable:
        'Aftercare n’est pas disponible pour le moment. Réessayez dans une minute.',
      retry_later: 'Aftercare n’est pas disponible pour le moment. Réessayez dans une minute.',
      gave_up:
        'Zendesk, ou un autre système dont Aftercare a besoin, a refusé. Prévenez un administrateur.',
      internal:
        'Une erreur est survenue dans Aftercare. Réessayez ; si cela persiste, prévenez un administrateur.',
    },
    refusedTitle: 'Page non ouverte depuis Zendesk',
    refusedText: 'Cette page ne fonctionne que dans Zendesk et a été ouverte par {origin}.',
    outsideTitle: 'Ouvrez un ticket dans Zendesk',
    outsideText: 'Cette page s’affiche dans le panneau latéral d’un ticket.',
  },
  reasons,
});
