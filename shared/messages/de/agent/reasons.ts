import type { ReasonMessages } from '../../en/agent/reasons.ts';
import { translation } from '../../translation.ts';

/** Why a customer was not asked, as agents are told, in German. */
export const reasons = translation<ReasonMessages>()({
  not_enabled: {
    why: 'Die Umfragen sind ausgeschaltet.',
    hint: 'Ein Admin kann sie in den Einstellungen von Aftercare einschalten.',
  },
  no_matching_survey: {
    why: 'Für solche Tickets ist keine Umfrage eingerichtet.',
    hint: 'Ein Admin entscheidet, zu welchen Marken, Gruppen, Formularen, Kanälen und Stichwörtern gefragt wird.',
  },
  requester_not_customer: {
    why: 'Der Anfragende gehört zu Ihrem Team, und befragt werden nur Kunden.',
    hint: '',
  },
  requester_is_assignee: {
    why: 'Der Anfragende und der zugewiesene Mitarbeiter sind dieselbe Person.',
    hint: '',
  },
  requester_suspended: {
    why: 'Der Kunde ist in Zendesk gesperrt.',
    hint: 'Sobald die Sperrung aufgehoben ist, kann zu späteren Tickets gefragt werden.',
  },
  requester_deleted: {
    why: 'Der Kunde wurde in Zendesk gelöscht.',
    hint: '',
  },
  no_email: {
    why: 'Der Kunde hat keine E-Mail-Adresse.',
    hint: 'Tragen Sie im Profil des Kunden eine ein; dann kann zu späteren Tickets gefragt werden.',
  },
  suppressed: {
    why: 'Der Kunde steht auf der Liste „Nicht befragen“.',
    hint: 'Dazu kommt es, wenn jemand die Umfragen abbestellt, wenn E-Mails zurückkommen oder auf Wunsch des Kunden.',
  },
  excluded_tag: {
    why: 'Ein Stichwort an diesem Ticket schließt die Umfrage aus.',
    hint: 'Ein Admin entscheidet, welche Stichwörter das tun.',
  },
  excluded_group: {
    why: 'Zu Tickets dieser Gruppe wird nicht gefragt.',
    hint: 'Ein Admin entscheidet, welche Gruppen ausgenommen sind.',
  },
  excluded_channel: {
    why: 'Zu Tickets, die über diesen Kanal eingehen, wird nicht gefragt.',
    hint: 'Ein Admin entscheidet, welche Kanäle ausgenommen sind.',
  },
  excluded_organization: {
    why: 'Kunden dieser Organisation werden nicht befragt.',
    hint: 'Ein Admin entscheidet, welche Organisationen ausgenommen sind.',
  },
  excluded_domain: {
    why: 'Kunden mit dieser E-Mail-Domäne werden nicht befragt.',
    hint: 'Ein Admin entscheidet, welche Domänen ausgenommen sind.',
  },
  merged_ticket: {
    why: 'Das Ticket wurde mit einem anderen zusammengeführt.',
    hint: 'Wenn das andere Ticket gelöst ist, wird der Kunde möglicherweise befragt.',
  },
  follow_up_ticket: {
    why: 'Dieses Ticket dient dem Nachfassen zu einer niedrigen Bewertung, und dazu wird nie gefragt.',
    hint: '',
  },
  recently_surveyed: {
    why: 'Der Kunde wurde erst kürzlich zu einem anderen Ticket befragt.',
    hint: 'Zwischen zwei Umfragen haben Kunden eine Pause; wie lang sie ist, entscheidet ein Admin.',
  },
  not_sampled: {
    why: 'Nur zu einem Teil der gelösten Tickets wird gefragt, und dieses wurde nicht ausgelost.',
    hint: '',
  },
  already_answered: {
    why: 'Der Kunde hat zu diesem Ticket bereits geantwortet.',
    hint: '',
  },
  ticket_reopened: {
    why: 'Das Ticket wurde wieder geöffnet, bevor die Umfrage versendet wurde.',
    hint: 'Wird es erneut gelöst, beginnt die Wartezeit von vorn.',
  },
  ticket_deleted: {
    why: 'Das Ticket wurde gelöscht, bevor die Umfrage versendet wurde.',
    hint: '',
  },
  requester_changed: {
    why: 'Das Ticket bekam einen anderen Anfragenden, bevor die Umfrage versendet wurde.',
    hint: 'Wird es erneut gelöst, kann der neue Anfragende befragt werden.',
  },
  cancelled_by_agent: {
    why: 'Ein Agent hat die Umfrage abgebrochen.',
    hint: '',
  },
  delivery_refused: {
    why: 'Der Mailserver des Kunden hat die Umfrage abgelehnt.',
    hint: 'Prüfen Sie die E-Mail-Adresse im Profil des Kunden.',
  },
  delivery_failed: {
    why: 'Die Umfrage konnte trotz mehrerer Versuche nicht zugestellt werden.',
    hint: 'Wenn das auch bei anderen Kunden vorkommt, sagen Sie es einem Admin.',
  },
  not_answered: {
    why: 'Der Kunde hat nicht geantwortet, bevor die Umfrage endete.',
    hint: '',
  },
  customer_erased: {
    why: 'Die personenbezogenen Daten des Kunden wurden gelöscht.',
    hint: '',
  },
  robot_address: {
    why: 'Unter der Adresse des Anfragenden liest niemand E-Mails: Sie gehört zu einem Programm oder ist unsere eigene.',
    hint: 'Wenn ein Mensch von dort schreibt, tragen Sie seine eigene Adresse im Profil ein.',
  },
  not_decided: {
    why: 'Ob der Kunde befragt wird, ließ sich trotz mehrerer Versuche nicht entscheiden.',
    hint: 'Wenn das auch bei anderen Tickets vorkommt, sagen Sie es einem Admin.',
  },
});
