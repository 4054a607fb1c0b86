import type { backTest as english } from '../../en/workspace/back-test.ts';
import { translation } from '../../translation.ts';

/** What is said of trying settings on past tickets, in Dutch. */
export const backTest = translation<typeof english>()({
  open: 'Testen op eerdere tickets',
  title: 'Wat deze instellingen zouden hebben gedaan',
  about:
    'Uw concept en de geldende instellingen worden toegepast op tickets die al zijn opgelost. Niemand wordt bevraagd en er wordt niets geschreven.',
  period: 'Tickets opgelost in',
  days: '{days, plural, one {de afgelopen dag} other {de afgelopen # dagen}}',
  start: 'Testen',
  again: 'Opnieuw testen',
  progress: 'Hoeveel er is gelezen',
  read: '{done, number} van {total, number} dagen gelezen. U kunt dit sluiten: het gaat door en staat hier weer zolang het concept hetzelfde blijft.',
  problems: {
    too_much: 'In deze dagen zijn te veel tickets opgelost. Kies minder dagen.',
    refused:
      'Zendesk weigert eerdere tickets op te sommen. Vraag degene die Aftercare heeft geïnstalleerd om “doctor” uit te voeren.',
    away: 'Zendesk was te lang onbereikbaar. Probeer het later opnieuw.',
  },
  none: '{days, plural, one {In de afgelopen dag is geen ticket opgelost.} other {In de afgelopen # dagen is geen ticket opgelost.}} Kies meer dagen, of kom terug als er tickets zijn opgelost.',
  lead: 'Over {asked, number} van {tickets, plural, one {één opgelost ticket} other {# opgeloste tickets}} zou uw concept een enquête hebben verstuurd:',
  more: '{count, number} meer dan nu.',
  fewer: '{count, number} minder dan nu.',
  same: 'evenveel als nu.',
  draft: 'Concept',
  inForce: 'Geldend',
  difference: 'Verschil',
  totals: 'Naast elkaar',
  figure: 'Cijfer',
  asked: 'Uitnodigingen',
  customers: 'Bevraagde klanten',
  wait: 'Van opgelost tot verstuurd (mediaan)',
  hours: '{hours} uur',
  expected: 'Verwachte antwoorden',
  margin: 'Foutmarge van de NPS',
  points: '{points} punten naar beide kanten',
  change: '{points} punten',
  notAsked: 'Waarom niemand wordt bevraagd',
  reason: 'Reden',
  bySurvey: 'Per enquête',
  survey: 'Enquête',
  when: 'Wanneer uitnodigingen worden verstuurd ({zone})',
  hour: 'Dag en uur',
  examples: '{count, plural, one {Eén ticket pakt anders uit} other {# tickets pakken anders uit}}',
  latest: 'De laatste {count, number} daarvan:',
  ticket: 'Ticket',
  solvedAt: 'opgelost op {when}',
  askedAt: 'Verstuurd op {when}',
  ownRate: 'Verwachte antwoorden: {rate}% antwoordt, zoals in uw afgelopen halfjaar.',
  usualRate:
    'Verwachte antwoorden berusten op de aanname dat {rate}% antwoordt: er zijn minder dan 50 uitnodigingen verstuurd.',
  ownVariance: 'De foutmarge berust op hoe sterk uw eigen antwoorden verschillen.',
  usualVariance: 'De foutmarge berust op hoe sterk antwoorden gewoonlijk verschillen.',
  limits:
    'Tickets en klanten tellen zoals ze nu in Zendesk staan, elk ticket zoals het de laatste keer is opgelost; afmeldingen, en wie al eerder was bevraagd, zoals het toen was.',
  unread: '{count, plural, one {Eén ticket kon} other {# tickets konden}} niet worden beoordeeld.',
});
