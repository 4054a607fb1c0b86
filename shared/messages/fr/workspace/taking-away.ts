import type {
  pictures as englishPictures,
  print as englishPrint,
} from '../../en/workspace/taking-away.ts';
import { translation } from '../../translation.ts';

/** What is said of charts as pictures, in French. */
export const pictures = translation<typeof englishPictures>()({
  save: 'Enregistrer l’image',
  png: 'PNG, pour les présentations et les e-mails',
  svg: 'SVG, pour l’impression',
  of: '{dates} · n = {n} · {basis}',
  period: '{dates} (n = {n})',
  failed: 'L’image n’a pas pu être créée.',
});

/** What is said of the report for paper, in French. */
export const print = translation<typeof englishPrint>()({
  button: 'Imprimer',
  title: 'Rapport NPS',
  allAnswers: 'Toutes les réponses',
  blocked:
    'Le navigateur a bloqué la fenêtre. Autorisez les fenêtres contextuelles de cette page et réessayez.',
});
