import type {
  pictures as englishPictures,
  print as englishPrint,
} from '../../en/workspace/taking-away.ts';
import { translation } from '../../translation.ts';

/** What is said of charts as pictures, in Swedish. */
export const pictures = translation<typeof englishPictures>()({
  save: 'Spara bild',
  png: 'PNG, för bildspel och mejl',
  svg: 'SVG, för tryck',
  of: '{dates} · n = {n} · {basis}',
  period: '{dates} (n = {n})',
  failed: 'Bilden kunde inte skapas.',
});

/** What is said of the report for paper, in Swedish. */
export const print = translation<typeof englishPrint>()({
  button: 'Skriv ut',
  title: 'NPS-rapport',
  allAnswers: 'Alla svar',
  blocked:
    'Webbläsaren lät inget fönster öppnas. Tillåt popup-fönster från den här sidan och försök igen.',
});
