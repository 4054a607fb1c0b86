import type { backTest as english } from '../../en/workspace/back-test.ts';
import { translation } from '../../translation.ts';

/** What is said of trying settings on past tickets, in Swedish. */
export const backTest = translation<typeof english>()({
  open: 'Prova på tidigare ärenden',
  title: 'Det här skulle inställningarna ha gjort',
  about:
    'Ditt utkast och de gällande inställningarna tillämpas på ärenden som redan är lösta. Ingen tillfrågas och inget skrivs.',
  period: 'Ärenden lösta under',
  days: '{days, plural, one {det senaste dygnet} other {de senaste # dagarna}}',
  start: 'Prova',
  again: 'Prova igen',
  progress: 'Hur mycket som har lästs',
  read: '{done, number} av {total, number} dagar har lästs. Du kan stänga fönstret: arbetet fortsätter, och du hittar det här igen så länge utkastet är detsamma.',
  problems: {
    too_much: 'Det finns för många lösta ärenden under de dagarna. Välj färre dagar.',
    refused:
      'Zendesk vägrar att lista tidigare ärenden. Be den som har installerat Aftercare att köra ”doctor”.',
    away: 'Zendesk var borta för länge. Försök igen senare.',
  },
  none: '{days, plural, one {Inget ärende har lösts under det senaste dygnet.} other {Inget ärende har lösts under de senaste # dagarna.}} Välj fler dagar, eller kom tillbaka när ärenden har lösts.',
  lead: '{tickets, plural, one {Av ett löst ärende} other {Av # lösta ärenden}} skulle ditt utkast ha frågat om {asked, number}:',
  more: '{count, number} fler än nu.',
  fewer: '{count, number} färre än nu.',
  same: 'lika många som nu.',
  draft: 'Utkast',
  inForce: 'Gällande',
  difference: 'Skillnad',
  totals: 'Sida vid sida',
  figure: 'Siffra',
  asked: 'Inbjudningar',
  customers: 'Tillfrågade kunder',
  wait: 'Från löst till tillfrågad (median)',
  hours: '{hours} h',
  expected: 'Förväntade svar',
  margin: 'Osäkerhet i NPS',
  points: '{points} poäng åt varje håll',
  change: '{points} poäng',
  notAsked: 'Varför ingen tillfrågas',
  reason: 'Skäl',
  bySurvey: 'Per enkät',
  survey: 'Enkät',
  when: 'När inbjudningarna skickas ({zone})',
  hour: 'Dag och timme',
  examples:
    '{count, plural, one {Ett ärende får ett annat utfall} other {# ärenden får ett annat utfall}}',
  latest: 'De senaste {count, number} av dem:',
  ticket: 'Ärende',
  solvedAt: 'löst {when}',
  askedAt: 'Tillfrågas {when}',
  ownRate: 'Förväntade svar: {rate} % svarar, som under ert senaste halvår.',
  usualRate:
    'Förväntade svar bygger på ett antagande, att {rate} % svarar: färre än 50 inbjudningar har skickats.',
  ownVariance: 'Osäkerheten bygger på hur mycket era egna svar skiljer sig åt.',
  usualVariance: 'Osäkerheten bygger på hur mycket svar brukar skilja sig åt.',
  limits:
    'Ärenden och kunder räknas som de är i Zendesk i dag, varje ärende efter sin senaste lösning; avregistreringar och vilka som hade tillfrågats tidigare, som de var då.',
  unread: '{count, plural, one {Ett ärende} other {# ärenden}} kunde inte bedömas.',
});
