import type { breakdowns as english } from '../../en/workspace/breakdowns.ts';
import { translation } from '../../translation.ts';

/** The room that answers "Where?", in German. */
export const breakdowns = translation<typeof english>()({
  title: 'Wo läuft es gut, und wo nicht?',
  by: 'Aufschlüsseln nach',
  second: 'Und nach',
  noSecond: 'Nichts weiter',
  table: 'NPS nach {attribute}',
  columns: {
    compare: 'Vergleichen',
    responseRate: 'Rücklaufquote',
    change: 'Gegenüber {dates}',
  },
  show: 'Nur {name} anzeigen',
  ofInvited: 'von {invited}',
  nobodyInvited: 'Niemand befragt',
  whole: 'Alle zusammen',
  standings: {
    highest: 'Am höchsten',
    leading:
      'Am höchsten: kein klarer Unterschied zwischen {name} und {others, plural, one {einem weiteren Teil} other {# weiteren Teilen}}',
    behind: 'Klar niedriger als {name}',
    judged: 'Genügend Antworten für ein Urteil',
    ordered: 'Die schnellsten zuerst',
    unknown: 'Ohne Rang, da niemand weiß, wohin sie gehören',
    tooFew:
      'Zu wenige Antworten für ein Urteil, daher ohne Rang: Nötig sind mindestens {minimum, number}',
  },
  noneJudged:
    'Noch hat kein Teil mindestens {minimum, number} Antworten, daher ist keiner eingestuft. Ein längerer Zeitraum oder weniger Filter helfen weiter.',
  others:
    'Ausgelassen, weil sie die wenigsten Antworten haben: {groups, plural, one {# Teil} other {# Teile}}, zusammen NPS {nps}, n = {n}.',
  tagsOverlap: 'Ein Ticket mit zwei Stichwörtern zählt unter beiden.',
  unknownField:
    'Unbekannt sind Antworten zu Tickets, die gelöst wurden, bevor dieses Feld in den Einstellungen stand, und importierte Antworten.',
  steps: {
    quicker_higher:
      'Je schneller, desto höher die Bewertung: NPS {first} bei „{quickest}“, {last} bei „{slowest}“. Das ist mehr, als sich durch Zufall erklären lässt. Was Zeit und Bewertung verbindet, kann etwas Drittes sein, zum Beispiel das Thema des Tickets.',
    quicker_lower:
      'Je langsamer, desto höher die Bewertung: NPS {first} bei „{quickest}“, {last} bei „{slowest}“. Das ist mehr, als sich durch Zufall erklären lässt. Was Zeit und Bewertung verbindet, kann etwas Drittes sein, zum Beispiel das Thema des Tickets.',
    no_clear_trend:
      'Kein klarer Trend: Von der schnellsten bis zur langsamsten Stufe unterscheiden sich die Bewertungen nicht stärker, als sich durch Zufall erklären lässt.',
    too_few:
      'Zu wenige Antworten, um zu sagen, ob schneller mit höheren Bewertungen einhergeht: Mindestens zwei der Stufen brauchen je {minimum, number}.',
    unknown:
      'Unbekannt sind Antworten zu Tickets, auf die niemand reagiert hat oder deren Zeiten Aftercare nicht gelesen hat: importierte und solche, die vorher gelöst wurden.',
  },
  pair: {
    title: 'Zwei im Vergleich',
    pick: '{name} vergleichen',
    none: 'Wählen Sie zwei Zeilen aus, um sie miteinander zu vergleichen.',
    one: 'Wählen Sie eine weitere Zeile aus, um sie mit {name} zu vergleichen.',
    noTags: 'Stichwörter lassen sich nicht miteinander vergleichen: Ein Ticket kann beide haben.',
    clear: 'Zurücksetzen',
    side: '{name}: NPS {nps} ({range}), n = {n}',
    higher:
      '{higher} liegt {points} über {lower} ({low} bis {high}): mehr, als sich durch Zufall erklären lässt.',
    no_clear_change:
      'Kein klarer Unterschied zwischen {first} und {second} ({difference}, möglich sind {low} bis {high}).',
    correction:
      'Berücksichtigt ist, was sich bei {comparisons, plural, one {# wählbaren Paar} other {# wählbaren Paaren}} durch Zufall unterscheiden könnte.',
  },
  grid: {
    table: 'NPS nach {rows} und {columns}',
    tooFew: 'Zu wenige für ein Urteil',
    legend:
      'Felder über dem Gesamtwert ({nps}) sind blau getönt, Felder darunter orange, je weiter entfernt, desto kräftiger. Unter {minimum, number} Antworten hat ein Feld keine Tönung.',
    hidden:
      'Ausgelassen, weil sie die wenigsten Antworten haben: {rows, plural, =0 {keine Zeilen} one {# Zeile} other {# Zeilen}}, {columns, plural, =0 {keine Spalten} one {# Spalte} other {# Spalten}}.',
  },
  empty: {
    title: 'In diesem Zeitraum hat niemand geantwortet',
    text: 'Wählen Sie einen längeren Zeitraum, oder entfernen Sie einen Filter.',
  },
});
