import type { charts as english } from '../../en/workspace/charts.ts';
import { translation } from '../../translation.ts';

/** What stands around every chart, in Spanish. */
export const charts = translation<typeof english>()({
  showTable: 'Mostrar como tabla',
  showChart: 'Mostrar como gráfico',
  table: 'Tabla: {caption}',
  share: 'Proporción',
  answers: 'Respuestas',
  interval: 'Intervalo del 95 %',
});
