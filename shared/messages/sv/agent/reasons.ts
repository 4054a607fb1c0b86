import type { ReasonMessages } from '../../en/agent/reasons.ts';
import { translation } from '../../translation.ts';

/** Why a customer was not asked, as agents are told, in Swedish. */
export const reasons = translation<ReasonMessages>()({
  not_enabled: {
    why: 'Enkäter är avstängda.',
    hint: 'En administratör kan slå på dem i inställningarna för Aftercare.',
  },
  no_matching_survey: {
    why: 'Det finns ingen enkät för den här sortens ärenden.',
    hint: 'En administratör bestämmer vilka varumärken, grupper, formulär, kanaler och taggar som omfattas.',
  },
  requester_not_customer: {
    why: 'Beställaren tillhör ert team, och bara kunder tillfrågas.',
    hint: '',
  },
  requester_is_assignee: {
    why: 'Beställaren och den tilldelade agenten är samma person.',
    hint: '',
  },
  requester_suspended: {
    why: 'Kunden är avstängd i Zendesk.',
    hint: 'När avstängningen har hävts kan kunden tillfrågas om senare ärenden.',
  },
  requester_deleted: {
    why: 'Kunden har raderats i Zendesk.',
    hint: '',
  },
  no_email: {
    why: 'Kunden har ingen e-postadress.',
    hint: 'Lägg till en i kundens profil, så kan kunden tillfrågas om senare ärenden.',
  },
  suppressed: {
    why: 'Kunden står på listan över dem som inte får tillfrågas.',
    hint: 'Det händer när någon avregistrerar sig, när e-post till dem studsar eller när de själva ber om det.',
  },
  excluded_tag: {
    why: 'En tagg på ärendet utesluter enkäten.',
    hint: 'En administratör bestämmer vilka taggar som gör det.',
  },
  excluded_group: {
    why: 'Den här gruppens ärenden omfattas inte av enkäten.',
    hint: 'En administratör bestämmer vilka grupper som undantas.',
  },
  excluded_channel: {
    why: 'Ärenden från den här kanalen omfattas inte av enkäten.',
    hint: 'En administratör bestämmer vilka kanaler som undantas.',
  },
  excluded_organization: {
    why: 'Kunder i den här organisationen tillfrågas inte.',
    hint: 'En administratör bestämmer vilka organisationer som undantas.',
  },
  excluded_domain: {
    why: 'Kunder med den här e-postdomänen tillfrågas inte.',
    hint: 'En administratör bestämmer vilka domäner som undantas.',
  },
  merged_ticket: {
    why: 'Ärendet slogs ihop med ett annat.',
    hint: 'Kunden kan tillfrågas när det andra ärendet är löst.',
  },
  follow_up_ticket: {
    why: 'Ärendet är en uppföljning av en låg poäng, och sådana omfattas aldrig av enkäten.',
    hint: '',
  },
  recently_surveyed: {
    why: 'Kunden tillfrågades nyligen om ett annat ärende.',
    hint: 'Kunder får en paus mellan två enkäter; en administratör bestämmer hur lång.',
  },
  not_sampled: {
    why: 'Bara en del av de lösta ärendena följs upp med en enkät, och det här drogs inte.',
    hint: '',
  },
  already_answered: {
    why: 'Kunden har redan svarat om det här ärendet.',
    hint: '',
  },
  ticket_reopened: {
    why: 'Ärendet öppnades igen innan enkäten skickades.',
    hint: 'När det löses igen börjar väntetiden om.',
  },
  ticket_deleted: {
    why: 'Ärendet raderades innan enkäten skickades.',
    hint: '',
  },
  requester_changed: {
    why: 'Ärendet fick en annan beställare innan enkäten skickades.',
    hint: 'När det löses igen kan den nya beställaren tillfrågas.',
  },
  cancelled_by_agent: {
    why: 'En agent avbröt enkäten.',
    hint: '',
  },
  delivery_refused: {
    why: 'Kundens e-postserver tog inte emot enkäten.',
    hint: 'Kontrollera e-postadressen i kundens profil.',
  },
  delivery_failed: {
    why: 'Enkäten kunde inte levereras trots flera försök.',
    hint: 'Säg till en administratör om det händer även andra kunder.',
  },
  not_answered: {
    why: 'Kunden svarade inte innan enkäten stängdes.',
    hint: '',
  },
  customer_erased: {
    why: 'Kundens personuppgifter har raderats.',
    hint: '',
  },
  robot_address: {
    why: 'Ingen läser e-post på beställarens adress: den tillhör ett program, eller är vår egen.',
    hint: 'Om en människa skriver från den, ange personens egen adress i profilen.',
  },
  not_decided: {
    why: 'Det gick trots flera försök inte att avgöra om kunden ska tillfrågas.',
    hint: 'Säg till en administratör om det händer även i andra ärenden.',
  },
});
