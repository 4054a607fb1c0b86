import type { askingWell as english } from '../../en/workspace/asking-well.ts';
import { translation } from '../../translation.ts';

/** The room that answers "Are we asking well?", in German. */
export const askingWell = translation<typeof english>()({
  title: 'Fragen wir richtig?',
  by: 'Nach',
  unattributed:
    '{count, plural, one {# gelöstes Ticket fehlt} other {# gelöste Tickets fehlen}} hier: Darüber ist nichts mehr bekannt.',
  funnel: {
    title: 'Von gelöst bis beantwortet',
    summary:
      'Von {solved, plural, one {# gelösten Ticket} other {# gelösten Tickets}} wurde bei {sent, number} gefragt und bei {answered, number} geantwortet.',
    steps: {
      solved: 'Gelöst',
      invited: 'Ausgewählt',
      sent: 'Befragt',
      answered: 'Beantwortet',
    },
    ofBefore: '{share} des vorigen Schritts',
    lost: {
      solved: '{count, number} verloren',
      invited: '{count, number} nicht ausgewählt',
      sent: '{count, number} ausgewählt, aber nicht befragt',
      answered: '{count, number} befragt, aber ohne Antwort, die zählt',
    },
    waiting: {
      solved: '{count, plural, one {# wartet} other {# warten}} noch',
      invited: '{count, number} noch nicht entschieden',
      sent: '{count, number} noch zu senden',
      answered: '{count, plural, one {# kann} other {# können}} noch antworten',
    },
    byAgents: 'Das kann ein Agent herbeiführen.',
    answerIgnored: 'Die Antwort wird ignoriert und zählt nicht.',
    none: 'In diesem Zeitraum wurde kein Ticket gelöst.',
  },
  rates: {
    title: 'Wie viele antworten',
    table: 'Rücklaufquote nach {attribute}',
    asked: 'Befragt',
    rate: 'Rücklaufquote',
    tooFew: 'Zu wenige für eine Aussage',
    none: 'In diesem Zeitraum wurde niemand befragt.',
    more: '{count, plural, one {# weitere Zeile mit weniger Befragten wird} other {# weitere Zeilen mit weniger Befragten werden}} nicht angezeigt.',
    times: 'Wann gesendet wird',
    hours: 'Nach Stunde',
    weekdays: 'Nach Wochentag',
    hour: 'Stunde',
    weekday: 'Tag',
    days: {
      mon: 'Montag',
      tue: 'Dienstag',
      wed: 'Mittwoch',
      thu: 'Donnerstag',
      fri: 'Freitag',
      sat: 'Samstag',
      sun: 'Sonntag',
    },
    zone: 'Zeitzone: {zone}. Wer antwortet, zählt dort, wo er befragt wurde.',
  },
  represent: {
    title: 'Wer antwortet, und wem wurde geholfen?',
    table: 'Anteile an Antworten und an gelösten Tickets nach {attribute}',
    ofSolved: 'Unter gelösten',
    ofAnswered: 'Unter beantworteten',
    difference: 'Unterschied',
    alike: 'Die Antwortenden entsprechen weitgehend denen, denen geholfen wurde.',
    skewed:
      'Die Antwortenden unterscheiden sich von denen, denen geholfen wurde: {least} ist unter den Antworten unterrepräsentiert, {most} überrepräsentiert.',
    tooFew:
      'Zu wenige Antworten, um zu sagen, ob die Antwortenden denen entsprechen, denen geholfen wurde.',
    effect: {
      small: 'Die Verzerrung ist gering (Effekt {effect}).',
      middling: 'Die Verzerrung ist mittelgroß (Effekt {effect}).',
      large: 'Die Verzerrung ist groß (Effekt {effect}).',
    },
    basis:
      'Grundlage: {answered, plural, one {# Antwort} other {# Antworten}} zu {solved, plural, one {# gelösten Ticket} other {# gelösten Tickets}}.',
    pooled:
      '{count, plural, one {# kleiner Teil wurde} other {# kleine Teile wurden}} zusammengefasst getestet.',
    more: '{count, plural, one {# kleinerer Teil wird} other {# kleinere Teile werden}} nicht angezeigt.',
    none: 'In diesem Zeitraum wurde kein Ticket gelöst.',
  },
  selection: {
    title: 'Wird jemand von der Umfrage ausgenommen?',
    help: 'Gezählt werden gelöste Tickets, die Agenten selbst von der Umfrage ausgenommen haben: durch ein Stichwort, durch Abbrechen oder durch einen Wechsel des Anfragenden.',
    all: 'Von insgesamt {solves, number} wurden {share} von der Umfrage ausgenommen ({kept, number}).',
    quiet: 'Niemand liegt außerhalb dessen, was sich durch Zufall erklären lässt.',
    outside:
      'Nicht mehr durch Zufall zu erklären: {names}. Fragen Sie nach, bevor Sie urteilen; es kann einen guten Grund geben.',
    agents: 'Agenten',
    groups: 'Gruppen',
    kept: 'Ausgenommen',
    range: 'Durch Zufall erklärbar: {low} bis {high}.',
    verdict: 'Urteil',
    share: '{share} ({kept, number} von {solves, number})',
    verdicts: {
      inside: 'Im Rahmen des Zufalls',
      above: 'Mehr, als Zufall erklärt',
      below: 'Weniger, als Zufall erklärt',
    },
    reasons: 'Warum',
    reason: '{count, number} × {why}',
    showAll: 'Alle {count, number} anzeigen',
    showFewer: 'Weniger anzeigen',
    none: 'In diesem Zeitraum wurde kein Ticket gelöst.',
  },
  planner: {
    title: 'Wann ist es genau genug?',
    margin: 'Gewünschte Fehlerspanne, in Punkten nach oben und unten',
    wrong: 'Geben Sie eine Anzahl Punkte von 1 bis 50 ein.',
    needed:
      'Für eine Fehlerspanne von {margin, number} {needed, plural, one {ist # Antwort} other {sind # Antworten}} nötig.',
    pace: 'Beim derzeitigen Tempo von {perDay} am Tag dauert das {days, plural, one {# Tag} other {# Tage}}.',
    noPace: 'Derzeit gehen keine Antworten ein; wie lange das dauert, lässt sich also nicht sagen.',
    there: 'Dieser Zeitraum hat {n, number}, und das reicht.',
    missing:
      'Dieser Zeitraum hat {n, number}: {missing, plural, one {Es fehlt noch #} other {Es fehlen noch #}}, also {days, plural, =0 {weniger als ein Tag} one {etwa # Tag} other {etwa # Tage}} ab jetzt.',
    missingForever:
      'Dieser Zeitraum hat {n, number}: {missing, plural, one {Es fehlt noch #} other {Es fehlen noch #}}.',
    present: 'Derzeit beträgt die Fehlerspanne etwa {margin}.',
    own: 'Berechnet danach, wie stark sich die Antworten dieses Kontos voneinander unterscheiden.',
    usual:
      'Berechnet danach, wie stark sich Antworten üblicherweise unterscheiden, bis es genügend eigene gibt.',
  },
});
