import type { SurveyFieldMessages } from '../../en/workspace/survey-fields.ts';
import { translation } from '../../translation.ts';

/** What the fields of a survey are called and how each is explained, in Danish. */
export const surveyFields = translation<SurveyFieldMessages>()({
  id: {
    label: 'Kort navn',
    hint: 'Til rapporter og adresser: a til z, 0 til 9, - og _. Tidligere svar bliver stående under det navn, de blev givet under.',
  },
  enabled: {
    label: 'Slået til',
    hint: 'En undersøgelse, der er slået fra, spørger ingen; tickets går videre til den næste.',
  },
  brandName: {
    label: 'Navnet, kunderne kender jer under',
    hint: 'Står i spørgsmålet: “Hvor sandsynligt er det, at du vil anbefale …”. Lad feltet stå tomt for “os”.',
  },
  delayHours: {
    label: 'Ventetid efter løsningen (timer)',
    hint: 'Tid til at se, om løsningen holder. Genåbnes ticketen inden da, bliver ingen spurgt.',
  },
  deliveryWindow: {
    days: { label: 'Dage', hint: 'På andre dage venter mailen til den næste af disse.' },
    from: { label: 'Fra', hint: '' },
    to: { label: 'Til', hint: 'Samme tid som starten eller tidligere betyder: hen over midnat.' },
    timeZone: { label: 'Tidszone', hint: 'Bruges, hvor kundens egen ikke kendes.' },
  },
  channel: {
    label: 'Hvem sender mailen',
    hint: 'Gennem Zendesk er undersøgelsen en offentlig kommentar på ticketen, i jeres egen mailskabelon.',
  },
  quarantineDays: {
    label: 'Pause mellem to undersøgelser (dage)',
    hint: 'Ingen bliver spurgt igen før, uanset ticket. 0 for ingen pause.',
  },
  samplePercent: {
    label: 'Andel af tickets, der spørges til (%)',
    hint: 'Udtrækkes ved lodtrækning, ens hver gang. 100 spørger til alle tickets, der passer.',
  },
  reminderDays: {
    label: 'Påmindelser (dage efter invitationen)',
    hint: 'Op til fem, i stigende rækkefølge, for eksempel 4, 10. Lad feltet stå tomt for ingen.',
  },
  expiryDays: {
    label: 'Undersøgelsen lukker efter (dage)',
    hint: 'Regnet fra invitationen. Den, der kommer senere, får at vide, at den er lukket.',
  },
  match: {
    brands: { label: 'Brands', hint: 'Tomt betyder alle.' },
    groups: { label: 'Grupper', hint: 'Gruppen, da ticketen blev løst. Tomt betyder alle.' },
    forms: { label: 'Ticketformularer', hint: 'Tomt betyder alle.' },
    channels: { label: 'Kanaler', hint: 'Sådan kom ticketen ind. Tomt betyder alle.' },
    organizations: { label: 'Organisationer', hint: 'Tomt betyder alle.' },
    tagsAny: { label: 'Tags', hint: 'Ticketen skal have mindst ét. Tomt betyder intet krav.' },
  },
  exclude: {
    tags: { label: 'Tags', hint: 'Ét af dem på ticketen er nok til at udelade den.' },
    groups: { label: 'Grupper', hint: 'Der spørges aldrig til deres tickets.' },
    channels: {
      label: 'Kanaler',
      hint: 'Der spørges aldrig til tickets, der kom ind på denne måde.',
    },
    organizations: { label: 'Organisationer', hint: 'Deres kunder bliver aldrig spurgt.' },
    emailDomains: {
      label: 'E-maildomæner',
      hint: 'For eksempel example.com: jeres eget, partneres, forhandleres.',
    },
  },
  askReason: {
    label: 'Spørg om den vigtigste grund',
    hint: 'Fri tekst, valgfri for kunden. Det er den, der gør en score nyttig.',
  },
  askImprove: {
    label: 'Spørg, hvad der kunne være bedre',
    hint: 'Endnu en fri tekst. Hvert ekstra spørgsmål koster nogle svar.',
  },
  texts: {
    subject: { label: 'Mailens emne', hint: '' },
    greeting: { label: 'Hilsen', hint: '' },
    question: {
      label: 'Spørgsmålet',
      hint: 'Ændrede ord gør scorerne svære at sammenligne med andres og med jeres egne fra før.',
    },
    reason: { label: 'Spørgsmålet om grunden', hint: '' },
    improve: { label: 'Spørgsmålet om, hvad der kunne være bedre', hint: '' },
  },
  thankYou: {
    promoter: { label: 'Efter 9 eller 10', hint: 'Tomt betyder de indbyggede ord.' },
    passive: { label: 'Efter 7 eller 8', hint: 'Tomt betyder de indbyggede ord.' },
    detractor: { label: 'Efter 0 til 6', hint: 'Tomt betyder de indbyggede ord.' },
  },
  reviewUrl: {
    label: 'Adresse til anmeldelser',
    hint: 'Et link på takkesiden, ens efter alle scorer, til det sted, hvor kunder fortæller andre om jer. Lad feltet stå tomt for intet.',
  },
});
