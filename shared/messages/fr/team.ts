import type { TeamMessages } from '../en/team.ts';
import { translation } from '../translation.ts';

/** What notes, tasks and alerts say to the team, in French. */
export const team = translation<TeamMessages>()({
  category: { promoter: 'promoteur', passive: 'passif', detractor: 'détracteur' },
  note: {
    heading: 'Réponse NPS : {score} sur 10 ({category})',
    amended: 'Réponse NPS modifiée : {score} sur 10 ({category}), auparavant : {before}',
    noComment: 'Aucun commentaire.',
    reason: 'Raison :',
    improve: 'Ce qui pourrait être mieux :',
    contactOk: 'Le client souhaite être contacté.',
  },
  followUp: {
    subject: 'Suivi NPS : {score} sur 10 après le ticket #{ticket}',
    first: 'Un client a répondu {score} sur 10 après le ticket #{ticket}.',
    again: 'Le même client a répondu {score} sur 10 après le ticket #{ticket}.',
    amended: 'Le client a modifié sa réponse après le ticket #{ticket} : {score} sur 10.',
    noReason: 'Il n’a pas donné de raison.',
    reason: 'Sa raison :',
    improve: 'Ce qui pourrait être mieux :',
    contactOk: 'Il souhaite être contacté.',
    request:
      'Veuillez contacter le client, noter ici ce qu’il en est ressorti et résoudre cette tâche.',
    remind:
      'Cette tâche arrive bientôt à échéance et personne n’a encore appelé le client. Une fois que c’est fait, mettez-la en attente ou indiquez le résultat à côté de cette tâche, dans le panneau Aftercare.',
    askOutcome:
      'Cette tâche a été résolue et personne n’a indiqué le résultat. Veuillez le choisir à côté de cette tâche, dans le panneau Aftercare, ou dans le champ « NPS follow-up outcome » : reconquis ; non reconquis, avec la raison ; ou injoignable. La tâche peut rester résolue.',
    outcome: {
      recovered: 'Le client a été reconquis.',
      not_recovered: 'Le client n’a pas pu être reconquis.',
      no_contact: 'Le client n’a pas pu être joint.',
      no_contact_tries:
        'Le client n’a pas pu être joint, après {tries, plural, one {une tentative} many {# de tentatives} other {# tentatives}}.',
    },
    outcomeReason: 'Pourquoi :',
    outcomeTold: 'Communiqué à : {team}',
    teamSubject: 'Pourquoi un client a été perdu après le ticket #{ticket}',
    teamNote:
      'Un client qui a répondu {score} sur 10 après le ticket #{ticket} a été contacté et n’a pas pu être reconquis. Ceci est pour votre information ; rien n’a été promis au client.',
  },
  export: {
    subject: 'Réponses NPS du {from} au {to} : {count}',
    text: '{count, plural, =0 {Personne n’a répondu pendant cette période.} one {Une réponse est jointe.} many {# de réponses sont jointes.} other {# réponses sont jointes.}}',
  },
  alert: {
    subject: 'Note {score} (ticket #{ticket})',
    subjectNamed: 'Note {score} de {customer} (ticket #{ticket})',
    heading: '{score} sur 10 ({category})',
    noComment: 'Le client n’a pas laissé de commentaire.',
    customer: 'Client',
    agent: 'Résolu par',
    ticket: 'Ticket',
    brand: 'Marque',
    answered: 'Répondu',
    followUp: 'Suivi',
    unknown: 'inconnu',
    unassigned: 'assigné à personne',
    goneAgent: 'n’est plus parmi nous',
    openFollowUp: 'Ouvrir le suivi',
    openTicket: 'Ouvrir le ticket',
    sharedSubject: 'Une réponse à lire : note {score}',
    sharedSubjectNamed: 'Une réponse à lire : note {score} de {customer}',
    sharedHeading: 'Une réponse à lire : {score} sur 10 ({category})',
    sharedBy: 'Partagée par',
    sharedNote: 'Avec ces mots',
    overdueSubject: 'En retard : le suivi du ticket #{ticket}',
    overdueHeading:
      'Échéance passée et personne n’a appelé : le suivi d’une note de {score} ({category})',
    outcomeSubject: 'Aucun résultat pour le suivi du ticket #{ticket}',
    outcomeHeading:
      'Résolu, mais personne n’a indiqué le résultat : le suivi d’une note de {score} ({category})',
    testSubject: 'Alerte de test d’Aftercare',
    testHeading: 'Alerte de test',
    testComment:
      'Aucun client n’a répondu : ceci est un test pour voir où arrivent les alertes. Il n’y a rien à faire.',
  },
  appFault: {
    title: 'Aftercare ne peut pas être affiché.',
    refused:
      'Zendesk ne se porte pas garant de vous ici. Actualisez la page ; si cela persiste, prévenez un administrateur.',
    away: 'Aftercare n’est pas disponible pour le moment. Réessayez dans une minute.',
    internal:
      'Une erreur est survenue dans Aftercare. Réessayez ; si cela persiste, prévenez un administrateur.',
  },
});
