import type {
  pictures as englishPictures,
  print as englishPrint,
} from '../../en/workspace/taking-away.ts';
import { translation } from '../../translation.ts';

/** What is said of charts as pictures, in Dutch. */
export const pictures = translation<typeof englishPictures>()({
  save: 'Afbeelding opslaan',
  png: 'PNG, voor presentaties en e-mails',
  svg: 'SVG, voor drukwerk',
  of: '{dates} · n = {n} · {basis}',
  period: '{dates} (n = {n})',
  failed: 'De afbeelding kon niet worden gemaakt.',
});

/** What is said of the report for paper, in Dutch. */
export const print = translation<typeof englishPrint>()({
  button: 'Afdrukken',
  title: 'NPS-rapport',
  allAnswers: 'Alle antwoorden',
  blocked:
    'De browser liet geen venster openen. Sta pop-ups van deze pagina toe en probeer het opnieuw.',
});
