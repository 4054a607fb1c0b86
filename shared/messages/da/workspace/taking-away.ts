import type {
  pictures as englishPictures,
  print as englishPrint,
} from '../../en/workspace/taking-away.ts';
import { translation } from '../../translation.ts';

/** What is said of charts as pictures, in Danish. */
export const pictures = translation<typeof englishPictures>()({
  save: 'Gem billede',
  png: 'PNG, til slides og mails',
  svg: 'SVG, til tryk',
  of: '{dates} · n = {n} · {basis}',
  period: '{dates} (n = {n})',
  failed: 'Billedet kunne ikke laves.',
});

/** What is said of the report for paper, in Danish. */
export const print = translation<typeof englishPrint>()({
  button: 'Udskriv',
  title: 'NPS-rapport',
  allAnswers: 'Alle svar',
  blocked: 'Browseren lod ikke et vindue åbne. Tillad pop op-vinduer fra denne side, og prøv igen.',
});
