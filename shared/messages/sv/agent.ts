import type { AgentMessages } from '../en/agent.ts';
import { translation } from '../translation.ts';
import { outcomeForm } from './agent/outcome-form.ts';

/** What the app says to agents, in Swedish. */
export const agent = translation<AgentMessages>()({
  title: 'Kundenkät',
  customer: { first: 'Kunden', within: 'kunden' },
  ticket: 'Ärende #{id}',
  thisTicket: 'Det här ärendet',
  channel: { email: 'via e-post', zendesk: 'via Zendesk' },
  category: { promoter: 'Ambassadör', passive: 'Passiv', detractor: 'Kritiker' },
  scoreOf: '{score} av 10',
  status: {
    none: {
      label: 'Inte löst än',
      text: 'När ärendet är löst avgörs om {theCustomer} ska frågas, och du ser det här.',
    },
    undecided: {
      label: 'Inte avgjort',
      text: 'Avgörs inom någon minut. Ärenden från tiden före Aftercare omfattas inte.',
    },
    noTicket: {
      label: 'Nytt ärende',
      text: 'Det finns inget att visa förrän ärendet har skapats.',
    },
    scheduled: { label: 'Schemalagd', text: '{customer} tillfrågas {channel} {when}.' },
    due: { label: 'Skickas strax', text: '{customer} tillfrågas {channel} om ett ögonblick.' },
    sending: { label: 'Skickas', text: '{customer} tillfrågas {channel} just nu.' },
    sent: {
      label: 'Väntar på svar',
      text: '{customer} tillfrågades {channel} {when} och har inte svarat än.',
    },
    left_alone: {
      label: 'Lämnas i fred',
      text: '{customer} tillfrågades {channel} den {when}, har inte svarat och får ingen påminnelse.',
    },
    responded: { label: 'Besvarad', text: '{customer} svarade {when}.' },
    skipped: { label: 'Inte tillfrågad' },
    cancelled: { label: 'Avbruten' },
    expired: { label: 'Inget svar' },
    failed: { label: 'Inte levererad' },
    askedOn: 'Tillfrågad {channel} {when}.',
    notAgain: 'Inte tillfrågad igen',
    lastAnswer: 'Senaste svar: {ago}',
    unknownReason: 'Orsaken är inte känd här.',
  },
  actions: {
    sendNow: 'Skicka nu',
    sending: 'Skickar …',
    cancel: 'Avbryt',
    cancelling: 'Avbryter …',
    confirm: 'Vill du avbryta enkäten? {customer} tillfrågas inte om det här ärendet.',
    confirmYes: 'Avbryt enkäten',
    confirmNo: 'Behåll den',
    sent: 'Enkäten är på väg till kunden.',
    cancelled: 'Enkäten har avbrutits.',
    tooLate: 'Det var för sent.',
    tooLateText: 'Enkäten väntar inte längre på att skickas.',
    failed: 'Det gick inte.',
    retry: 'Försök igen',
    dismiss: 'Stäng',
  },
  response: {
    title: 'Svar',
    noComment: 'Ingen kommentar',
    showMore: 'Visa mer',
    showLess: 'Visa mindre',
  },
  followUp: {
    title: 'Uppföljning',
    pending: 'Skapas',
    open: 'Öppen',
    overdue: 'Försenad',
    done: 'Klar',
    failed: 'Inte skapad',
    due: 'Senast {when} ({relative})',
    failedText:
      'Uppföljningsärendet kunde inte skapas. Kontakta kunden och säg till en administratör.',
    outcome: 'Resultat: {outcome}',
    in_progress: 'Pågår',
    contacted: 'Kontaktad',
    solved: 'Löst',
    cancelled: 'Avbruten',
    other: 'Se uppföljningsärendet',
    missing: 'Resultat saknas',
    missingText: 'Den är löst, och ingen har sagt hur det gick.',
    reason: 'Varför: {reason}',
    told: 'Berättat för {team}',
    tries: '{tries, plural, one {Ett försök} other {# försök}}',
    start: 'Jag tar den',
    contact: 'Kunden är kontaktad',
    say: 'Säg hur det gick',
    change: 'Ändra resultatet',
  },
  outcome: {
    recovered: 'kunden är återvunnen',
    not_recovered: 'kunden är inte återvunnen',
    contacted: 'ingen har sagt hur det gick',
    no_contact: 'kunden gick inte att nå',
    deleted: 'uppföljningsärendet raderades',
    other: 'se uppföljningsärendet',
  },
  outcomeForm,
  history: {
    title: 'Historik',
    none: '{customer} har aldrig svarat på en enkät.',
    first: 'Det här är det första svaret från {theCustomer}.',
    plot: 'Poäng över tid',
    point: '{score}, {category}, {date}',
    showAll: 'Visa alla {total}',
    showFewer: 'Visa färre',
  },
  decisions: {
    title: 'Varför?',
    invited: 'Uttagen till en enkät',
    sentNow: 'Skickad direkt',
    skipped: 'Inte tillfrågad',
    cancelled: 'Avbruten',
    invitedText: 'Ärendet löstes, och alla villkor var uppfyllda.',
    sentNowText: 'En agent bad om att inte vänta.',
    by: 'Av {name}',
    bySomebody: 'en agent',
    byScript: 'ett skript',
  },
  suppression: {
    title: 'Får inte tillfrågas',
    since: 'Sedan {when}.',
    reasons: {
      opted_out: '{customer} har avregistrerat sig från enkäter.',
      bounced: 'E-post till {theCustomer} studsar.',
      erased: 'Personuppgifterna för {theCustomer} har raderats.',
      blocked_by_agent: 'En agent har bett om att {theCustomer} inte tillfrågas.',
      other: '{customer} står på listan över dem som inte får tillfrågas.',
    },
  },
  freshness: {
    asOf: 'Uppdaterat {time}',
    refresh: 'Uppdatera',
    refreshing: 'Uppdaterar',
    stale: 'Kunde inte uppdateras. Det här är från {time}.',
    offline: 'Du är offline. Det här är från {time} och uppdateras när du är tillbaka.',
    expired:
      'Din session har gått ut. Det här är från {time}; ladda om sidan i webbläsaren för att fortsätta.',
  },
  failure: {
    loading: 'Läser in',
    title: 'Enkäten kunde inte hämtas',
    unreachable:
      'Aftercare svarar inte. Det kan hålla på att starta om; säg till en administratör om det fortsätter.',
    unexpected:
      'Aftercare gav ett svar som inte går att förstå. Ladda om sidan i webbläsaren; säg till en administratör om det fortsätter.',
    offlineTitle: 'Du är offline',
    offlineText: 'Innehållet hämtas av sig självt när du är tillbaka.',
    expiredTitle: 'Din session har gått ut',
    expiredText: 'Ladda om sidan i webbläsaren för att fortsätta.',
    crashTitle: 'Något gick fel',
    crashText:
      'Ett fel uppstod här. Ärendet påverkas inte. Ladda om sidan i webbläsaren om det händer igen.',
    codes: {
      forbidden: 'Det får du inte göra; en administratör kan.',
      not_found:
        'Det känner Aftercare inte till. Ladda om sidan i webbläsaren; säg till en administratör om det fortsätter.',
      store_unavailable: 'Aftercare är inte tillgängligt just nu. Försök igen om en minut.',
      retry_later: 'Aftercare är inte tillgängligt just nu. Försök igen om en minut.',
      gave_up:
        'Zendesk eller ett annat system som Aftercare behöver nekade. Säg till en administratör.',
      internal:
        'Något gick fel i Aftercare. Försök igen; säg till en administratör om det fortsätter.',
    },
    refusedTitle: 'Inte öppnad från Zendesk',
    refusedText: 'Sidan fungerar bara i Zendesk och öppnades av {origin}.',
    outsideTitle: 'Öppna ett ärende i Zendesk',
    outsideText: 'Sidan hör hemma i sidofältet på ett ärende.',
  },
  reasons: {
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
  },
});
