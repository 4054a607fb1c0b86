import type { backTest as english } from '../../en/workspace/back-test.ts';
import { translation } from '../../translation.ts';

/** What is said of trying settings on past tickets, in Danish. */
export const backTest = translation<typeof english>()({
  open: 'Prøv på tidligere tickets',
  title: 'Det ville disse indstillinger have gjort',
  about:
    'Din kladde og de gældende indstillinger bruges på tickets, der allerede er løst. Ingen bliver spurgt, og intet bliver skrevet.',
  period: 'Tickets løst i',
  days: '{days, plural, one {det seneste døgn} other {de seneste # dage}}',
  start: 'Prøv',
  again: 'Prøv igen',
  progress: 'Hvor meget der er læst',
  read: '{done, number} af {total, number} dage er læst. Du kan roligt lukke vinduet: Arbejdet fortsætter, og du finder det her igen, så længe kladden er den samme.',
  problems: {
    too_much: 'Der er for mange løste tickets i de dage. Vælg færre dage.',
    refused:
      'Zendesk nægter at oplyse om tidligere tickets. Bed den, der har installeret Aftercare, om at køre “doctor”.',
    away: 'Zendesk var væk for længe. Prøv igen senere.',
  },
  none: '{days, plural, one {Ingen ticket er løst i det seneste døgn.} other {Ingen ticket er løst i de seneste # dage.}} Vælg flere dage, eller kom tilbage, når der er løst tickets.',
  lead: '{tickets, plural, one {Af én løst ticket} other {Af # løste tickets}} ville din kladde have spurgt om {asked, number}:',
  more: '{count, number} flere end nu.',
  fewer: '{count, number} færre end nu.',
  same: 'lige så mange som nu.',
  draft: 'Kladde',
  inForce: 'Gældende',
  difference: 'Forskel',
  totals: 'Side om side',
  figure: 'Tal',
  asked: 'Invitationer',
  customers: 'Spurgte kunder',
  wait: 'Fra løst til spurgt (median)',
  hours: '{hours} t',
  expected: 'Forventede svar',
  margin: 'Usikkerhed på NPS',
  points: '{points} point til hver side',
  change: '{points} point',
  notAsked: 'Hvorfor der ikke spørges',
  reason: 'Grund',
  bySurvey: 'Pr. undersøgelse',
  survey: 'Undersøgelse',
  when: 'Hvornår invitationerne sendes ({zone})',
  hour: 'Dag og time',
  examples:
    '{count, plural, one {Én ticket får et andet udfald} other {# tickets får et andet udfald}}',
  latest: 'De seneste {count, number} af dem:',
  ticket: 'Ticket',
  solvedAt: 'løst {when}',
  askedAt: 'Spurgt {when}',
  ownRate: 'Forventede svar: {rate} % svarer, som i jeres seneste halve år.',
  usualRate:
    'Forventede svar bygger på en antagelse om, at {rate} % svarer: Der er sendt færre end 50 invitationer.',
  ownVariance: 'Usikkerheden bygger på, hvor forskellige jeres egne svar er.',
  usualVariance: 'Usikkerheden bygger på, hvor forskellige svar plejer at være.',
  limits:
    'Tickets og kunder regnes, som de er i Zendesk i dag, og hver ticket efter sin seneste løsning; afmeldinger, og hvem der var spurgt før, som de var dengang.',
  unread: '{count, plural, one {Én ticket} other {# tickets}} kunne ikke bedømmes.',
});
