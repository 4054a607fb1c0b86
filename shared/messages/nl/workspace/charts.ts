import type { charts as english } from '../../en/workspace/charts.ts';
import { translation } from '../../translation.ts';

/** What stands around every chart, in Dutch. */
export const charts = translation<typeof english>()({
  showTable: 'Als tabel tonen',
  showChart: 'Als diagram tonen',
  table: 'Tabel: {caption}',
  share: 'Aandeel',
  answers: 'Antwoorden',
  interval: '95%-interval',
});
