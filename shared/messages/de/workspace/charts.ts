import type { charts as english } from '../../en/workspace/charts.ts';
import { translation } from '../../translation.ts';

/** What stands around every chart, in German. */
export const charts = translation<typeof english>()({
  showTable: 'Als Tabelle anzeigen',
  showChart: 'Als Diagramm anzeigen',
  table: 'Tabelle: {caption}',
  share: 'Anteil',
  answers: 'Antworten',
  interval: '95-%-Intervall',
});
