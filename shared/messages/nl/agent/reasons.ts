import type { ReasonMessages } from '../../en/agent/reasons.ts';
import { translation } from '../../translation.ts';

/** Why a customer was not asked, as agents are told, in Dutch. */
export const reasons = translation<ReasonMessages>()({
  not_enabled: {
    why: 'Enquêtes zijn uitgeschakeld.',
    hint: 'Een beheerder kan ze inschakelen in de instellingen van Aftercare.',
  },
  no_matching_survey: {
    why: 'Voor dit soort tickets is geen enquête ingesteld.',
    hint: 'Een beheerder bepaalt voor welke merken, groepen, formulieren, kanalen en tags een enquête wordt verstuurd.',
  },
  requester_not_customer: {
    why: 'De aanvrager hoort bij uw team, en alleen klanten krijgen een enquête.',
    hint: '',
  },
  requester_is_assignee: {
    why: 'De aanvrager en de toegewezen agent zijn dezelfde persoon.',
    hint: '',
  },
  requester_suspended: {
    why: 'De klant is geschorst in Zendesk.',
    hint: 'Zodra de schorsing is opgeheven, kan over latere tickets weer een enquête worden verstuurd.',
  },
  requester_deleted: {
    why: 'De klant is verwijderd in Zendesk.',
    hint: '',
  },
  no_email: {
    why: 'De klant heeft geen e-mailadres.',
    hint: 'Voeg er een toe aan het profiel van de klant; dan kan over latere tickets een enquête worden verstuurd.',
  },
  suppressed: {
    why: 'De klant staat op de lijst “Niet bevragen”.',
    hint: 'Dat gebeurt als iemand zich afmeldt, als e-mail onbestelbaar terugkomt of op eigen verzoek.',
  },
  excluded_tag: {
    why: 'Een tag van dit ticket sluit de enquête uit.',
    hint: 'Een beheerder bepaalt welke tags dat zijn.',
  },
  excluded_group: {
    why: 'Over tickets van deze groep wordt geen enquête verstuurd.',
    hint: 'Een beheerder bepaalt welke groepen zijn uitgesloten.',
  },
  excluded_channel: {
    why: 'Over tickets die via dit kanaal zijn binnengekomen, wordt geen enquête verstuurd.',
    hint: 'Een beheerder bepaalt welke kanalen zijn uitgesloten.',
  },
  excluded_organization: {
    why: 'Klanten van deze organisatie krijgen geen enquête.',
    hint: 'Een beheerder bepaalt welke organisaties zijn uitgesloten.',
  },
  excluded_domain: {
    why: 'Klanten met dit e-maildomein krijgen geen enquête.',
    hint: 'Een beheerder bepaalt welke domeinen zijn uitgesloten.',
  },
  merged_ticket: {
    why: 'Het ticket is samengevoegd met een ander ticket.',
    hint: 'De klant kan een enquête krijgen als dat ticket wordt opgelost.',
  },
  follow_up_ticket: {
    why: 'Dit ticket is een opvolging van een lage score, en daarover wordt nooit een enquête verstuurd.',
    hint: '',
  },
  recently_surveyed: {
    why: 'De klant kreeg onlangs al een enquête over een ander ticket.',
    hint: 'Klanten krijgen rust tussen twee enquêtes; een beheerder bepaalt hoelang.',
  },
  not_sampled: {
    why: 'Alleen over een deel van de opgeloste tickets wordt een enquête verstuurd, en dit ticket is niet ingeloot.',
    hint: '',
  },
  already_answered: {
    why: 'De klant heeft al geantwoord over dit ticket.',
    hint: '',
  },
  ticket_reopened: {
    why: 'Het ticket is heropend voordat de enquête werd verstuurd.',
    hint: 'Als het weer wordt opgelost, begint de wachttijd opnieuw.',
  },
  ticket_deleted: {
    why: 'Het ticket is verwijderd voordat de enquête werd verstuurd.',
    hint: '',
  },
  requester_changed: {
    why: 'Het ticket kreeg een andere aanvrager voordat de enquête werd verstuurd.',
    hint: 'Als het weer wordt opgelost, kan de nieuwe aanvrager een enquête krijgen.',
  },
  cancelled_by_agent: {
    why: 'Een agent heeft de enquête geannuleerd.',
    hint: '',
  },
  delivery_refused: {
    why: 'De mailserver van de klant heeft de enquête geweigerd.',
    hint: 'Controleer het e-mailadres op het profiel van de klant.',
  },
  delivery_failed: {
    why: 'De enquête kon ondanks meerdere pogingen niet worden bezorgd.',
    hint: 'Gebeurt dit ook bij andere klanten, vertel het dan een beheerder.',
  },
  not_answered: {
    why: 'De klant heeft niet geantwoord voordat de enquête sloot.',
    hint: '',
  },
  customer_erased: {
    why: 'De persoonsgegevens van de klant zijn gewist.',
    hint: '',
  },
  robot_address: {
    why: 'Niemand leest e-mail op het adres van de aanvrager: het is van een programma of van onszelf.',
    hint: 'Schrijft er een mens vanaf dit adres, zet dan het eigen adres van die persoon in het profiel.',
  },
  not_decided: {
    why: 'Ondanks meerdere pogingen kon niet worden beslist of de klant een enquête krijgt.',
    hint: 'Gebeurt dit ook bij andere tickets, vertel het dan een beheerder.',
  },
});
