import type { backTest as english } from '../../en/workspace/back-test.ts';
import { translation } from '../../translation.ts';

/** What is said of trying settings on past tickets, in German. */
export const backTest = translation<typeof english>()({
  open: 'An früheren Tickets testen',
  title: 'Was diese Einstellungen bewirkt hätten',
  about:
    'Ihr Entwurf und die geltenden Einstellungen werden auf bereits gelöste Tickets angewendet. Niemand wird befragt, und nichts wird geschrieben.',
  period: 'Zeitraum der gelösten Tickets',
  days: '{days, plural, one {Letzter Tag} other {Letzte # Tage}}',
  start: 'Testen',
  again: 'Erneut testen',
  progress: 'Wie viel gelesen ist',
  read: '{done, number} von {total, number} Tagen gelesen. Sie können dies schließen: Der Test läuft weiter und ist wieder hier, solange der Entwurf derselbe bleibt.',
  problems: {
    too_much: 'In diesen Tagen gibt es zu viele gelöste Tickets. Wählen Sie weniger Tage.',
    refused:
      'Zendesk gibt die früheren Tickets nicht heraus. Bitten Sie die Person, die Aftercare installiert hat, „doctor“ auszuführen.',
    away: 'Zendesk war zu lange nicht erreichbar. Versuchen Sie es später erneut.',
  },
  none: '{days, plural, one {Am letzten Tag wurde kein Ticket gelöst.} other {In den letzten # Tagen wurde kein Ticket gelöst.}} Wählen Sie mehr Tage, oder kommen Sie wieder, wenn Tickets gelöst wurden.',
  lead: 'Bei {asked, number} von {tickets, plural, one {einem gelösten Ticket} other {# gelösten Tickets}} hätte Ihr Entwurf eine Umfrage ausgelöst:',
  more: '{count, number} mehr als jetzt.',
  fewer: '{count, number} weniger als jetzt.',
  same: 'ebenso viele wie jetzt.',
  draft: 'Entwurf',
  inForce: 'Aktuell',
  difference: 'Unterschied',
  totals: 'Im Vergleich',
  figure: 'Kennzahl',
  asked: 'Einladungen',
  customers: 'Befragte Kunden',
  wait: 'Von gelöst bis befragt (Median)',
  hours: '{hours} Std.',
  expected: 'Erwartete Antworten',
  margin: 'Fehlerspanne des NPS',
  points: '{points} Punkte nach oben und unten',
  change: '{points} Punkte',
  notAsked: 'Warum niemand befragt wird',
  reason: 'Grund',
  bySurvey: 'Nach Umfrage',
  survey: 'Umfrage',
  when: 'Wann die Einladungen versendet werden ({zone})',
  hour: 'Tag und Stunde',
  examples:
    '{count, plural, one {Ein Ticket fällt anders aus} other {# Tickets fallen anders aus}}',
  latest: 'Die letzten {count, number} davon:',
  ticket: 'Ticket',
  solvedAt: 'gelöst am {when}',
  askedAt: 'Befragt am {when}',
  ownRate: 'Erwartete Antworten: {rate} % antworten, wie in Ihrem letzten halben Jahr.',
  usualRate:
    'Die erwarteten Antworten beruhen auf der Annahme, dass {rate} % antworten: Bisher wurden weniger als 50 Einladungen versendet.',
  ownVariance:
    'Die Fehlerspanne beruht darauf, wie stark sich Ihre eigenen Antworten unterscheiden.',
  usualVariance:
    'Die Fehlerspanne beruht darauf, wie stark sich Antworten üblicherweise unterscheiden.',
  limits:
    'Tickets und Kunden zählen so, wie sie heute in Zendesk stehen, und jedes Ticket mit seiner letzten Lösung; Abmeldungen und frühere Befragungen so, wie sie damals waren.',
  unread:
    '{count, plural, one {Ein Ticket konnte} other {# Tickets konnten}} nicht beurteilt werden.',
});
