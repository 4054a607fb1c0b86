import type {
  pictures as englishPictures,
  print as englishPrint,
} from '../../en/workspace/taking-away.ts';
import { translation } from '../../translation.ts';

/** What is said of charts as pictures, in German. */
export const pictures = translation<typeof englishPictures>()({
  save: 'Bild speichern',
  png: 'PNG, für Folien und E-Mails',
  svg: 'SVG, für den Druck',
  of: '{dates} · n = {n} · {basis}',
  period: '{dates} (n = {n})',
  failed: 'Das Bild konnte nicht erstellt werden.',
});

/** What is said of the report for paper, in German. */
export const print = translation<typeof englishPrint>()({
  button: 'Drucken',
  title: 'NPS-Bericht',
  allAnswers: 'Alle Antworten',
  blocked:
    'Der Browser hat das Fenster blockiert. Erlauben Sie Pop-ups für diese Seite, und versuchen Sie es erneut.',
});
