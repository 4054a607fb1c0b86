import type {
  pictures as englishPictures,
  print as englishPrint,
} from '../../en/workspace/taking-away.ts';
import { translation } from '../../translation.ts';

/** What is said of charts as pictures, in Spanish. */
export const pictures = translation<typeof englishPictures>()({
  save: 'Guardar imagen',
  png: 'PNG, para presentaciones y correos',
  svg: 'SVG, para imprimir',
  of: '{dates} · n = {n} · {basis}',
  period: '{dates} (n = {n})',
  failed: 'No se pudo crear la imagen.',
});

/** What is said of the report for paper, in Spanish. */
export const print = translation<typeof englishPrint>()({
  button: 'Imprimir',
  title: 'Informe de NPS',
  allAnswers: 'Todas las respuestas',
  blocked:
    'El navegador no dejó abrir ninguna ventana. Permita las ventanas emergentes de esta página y vuelva a intentarlo.',
});
