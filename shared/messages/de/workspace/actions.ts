import type { actions as english } from '../../en/workspace/actions.ts';
import { translation } from '../../translation.ts';

/** What is said of actions, in German. */
export const actions = translation<typeof english>()({
  title: 'Maßnahmen',
  intro:
    'Was Sie für Ihren NPS getan haben. Jede Maßnahme ist im Überblick markiert, wo der NPS im Zeitverlauf zu sehen ist.',
  none: 'Noch ist nichts festgehalten. Beginnen Sie mit dem, was Sie als Nächstes ändern, etwa neuen Makros oder einer Schulung.',
  noneHere: 'Keine Maßnahme betrifft die Antworten, nach denen oben gefiltert ist.',
  others:
    '{count, plural, one {# weitere Maßnahme betrifft} other {# weitere Maßnahmen betreffen}} andere Antworten.',
  add: 'Maßnahme hinzufügen …',
  change: 'Ändern',
  end: 'Heute beenden',
  remove: 'Löschen',
  goesOn: 'Läuft',
  since: 'Seit {from}',
  aboutAll: 'Alle Antworten',
  line: '{dates}: {title}',
  sides: {
    label: 'Verglichen',
    weeks: '{weeks} Wochen davor und danach',
    before: '{weeks} Wochen davor',
    after: '{weeks} Wochen danach',
    tooEarly: 'Noch zu früh: Die {weeks} Wochen danach enden am {day}.',
    caution: 'Was nach einer Maßnahme kam, muss nicht durch sie gekommen sein.',
  },
  form: {
    add: 'Was wurde getan?',
    change: 'Maßnahme ändern',
    title: 'Maßnahme',
    titleHint: 'In wenigen Worten, wie sie neben der Kurve stehen soll.',
    titleMissing: 'Geben Sie an, was getan wurde.',
    from: 'Erster Tag',
    until: 'Letzter Tag',
    untilHint: 'Leer lassen, solange sie läuft.',
    dayMissing: 'Wählen Sie einen Tag.',
    reversed: 'Der letzte Tag darf nicht vor dem ersten liegen.',
    note: 'Notiz (optional)',
    filtered: 'Sie betrifft nur die Antworten, nach denen oben gefiltert ist',
    save: 'Speichern',
    cancel: 'Abbrechen',
    close: 'Schließen',
  },
  removal: {
    title: 'Diese Maßnahme löschen?',
    text: '„{title}“ wird dann nicht mehr in der Kurve markiert. Ist die Maßnahme vorbei, beenden Sie sie stattdessen.',
  },
});
