import type { charts as english } from '../../en/workspace/charts.ts';
import { translation } from '../../translation.ts';

/** What stands around every chart, in Danish. */
export const charts = translation<typeof english>()({
  showTable: 'Vis som tabel',
  showChart: 'Vis som diagram',
  table: 'Tabel: {caption}',
  share: 'Andel',
  answers: 'Svar',
  interval: '95 %-interval',
});
