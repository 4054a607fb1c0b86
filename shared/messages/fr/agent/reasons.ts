import type { ReasonMessages } from '../../en/agent/reasons.ts';
import { translation } from '../../translation.ts';

/** Why a customer was not asked, as agents are told, in French. */
export const reasons = translation<ReasonMessages>()({
  not_enabled: {
    why: 'Les enquêtes sont désactivées.',
    hint: 'Un administrateur peut les activer dans les paramètres d’Aftercare.',
  },
  no_matching_survey: {
    why: 'Aucune enquête n’est prévue pour ce type de ticket.',
    hint: 'Un administrateur décide des marques, groupes, formulaires, canaux et marqueurs concernés.',
  },
  requester_not_customer: {
    why: 'Le demandeur fait partie de votre équipe, et seuls les clients sont interrogés.',
    hint: '',
  },
  requester_is_assignee: {
    why: 'Le demandeur et l’assigné sont la même personne.',
    hint: '',
  },
  requester_suspended: {
    why: 'Le client est suspendu dans Zendesk.',
    hint: 'Une fois la suspension levée, ses prochains tickets pourront donner lieu à une enquête.',
  },
  requester_deleted: {
    why: 'Le client a été supprimé dans Zendesk.',
    hint: '',
  },
  no_email: {
    why: 'Le client n’a pas d’adresse e-mail.',
    hint: 'Ajoutez-en une à son profil, et ses prochains tickets pourront donner lieu à une enquête.',
  },
  suppressed: {
    why: 'Le client figure sur la liste « Ne pas solliciter ».',
    hint: 'C’est le cas après une désinscription, lorsque les e-mails sont rejetés ou à la demande du client.',
  },
  excluded_tag: {
    why: 'Un marqueur de ce ticket empêche l’enquête.',
    hint: 'Un administrateur décide des marqueurs concernés.',
  },
  excluded_group: {
    why: 'Les tickets de ce groupe ne donnent pas lieu à une enquête.',
    hint: 'Un administrateur décide des groupes exclus.',
  },
  excluded_channel: {
    why: 'Les tickets reçus par ce canal ne donnent pas lieu à une enquête.',
    hint: 'Un administrateur décide des canaux exclus.',
  },
  excluded_organization: {
    why: 'Les clients de cette organisation ne sont pas interrogés.',
    hint: 'Un administrateur décide des organisations exclues.',
  },
  excluded_domain: {
    why: 'Les clients de ce domaine de messagerie ne sont pas interrogés.',
    hint: 'Un administrateur décide des domaines exclus.',
  },
  merged_ticket: {
    why: 'Le ticket a été fusionné dans un autre.',
    hint: 'Le client pourra être interrogé lorsque cet autre ticket sera résolu.',
  },
  follow_up_ticket: {
    why: 'Ce ticket est le suivi d’une note basse, et un suivi ne donne jamais lieu à une enquête.',
    hint: '',
  },
  recently_surveyed: {
    why: 'Le client a récemment été interrogé sur un autre ticket.',
    hint: 'Un délai minimal sépare deux enquêtes ; un administrateur en fixe la durée.',
  },
  not_sampled: {
    why: 'Seule une partie des tickets résolus donne lieu à une enquête, et celui-ci n’a pas été tiré au sort.',
    hint: '',
  },
  already_answered: {
    why: 'Le client a déjà répondu au sujet de ce ticket.',
    hint: '',
  },
  ticket_reopened: {
    why: 'Le ticket a été rouvert avant l’envoi de l’enquête.',
    hint: 'Lorsqu’il sera de nouveau résolu, le délai repartira de zéro.',
  },
  ticket_deleted: {
    why: 'Le ticket a été supprimé avant l’envoi de l’enquête.',
    hint: '',
  },
  requester_changed: {
    why: 'Le ticket a changé de demandeur avant l’envoi de l’enquête.',
    hint: 'Lorsqu’il sera de nouveau résolu, le nouveau demandeur pourra être interrogé.',
  },
  cancelled_by_agent: {
    why: 'Un agent a annulé l’enquête.',
    hint: '',
  },
  delivery_refused: {
    why: 'Le serveur de messagerie du client a refusé l’enquête.',
    hint: 'Vérifiez l’adresse e-mail dans le profil du client.',
  },
  delivery_failed: {
    why: 'L’enquête n’a pas pu être distribuée, malgré plusieurs tentatives.',
    hint: 'Si cela arrive aussi avec d’autres clients, prévenez un administrateur.',
  },
  not_answered: {
    why: 'Le client n’a pas répondu avant la clôture de l’enquête.',
    hint: '',
  },
  customer_erased: {
    why: 'Les données personnelles du client ont été effacées.',
    hint: '',
  },
  robot_address: {
    why: 'Personne ne lit les e-mails à l’adresse du demandeur : c’est celle d’un programme, ou l’une des nôtres.',
    hint: 'Si une personne écrit depuis cette adresse, indiquez la sienne dans le profil.',
  },
  not_decided: {
    why: 'Malgré plusieurs tentatives, impossible de décider s’il faut interroger le client.',
    hint: 'Si cela arrive aussi sur d’autres tickets, prévenez un administrateur.',
  },
});
