import type { charts as english } from '../../en/workspace/charts.ts';
import { translation } from '../../translation.ts';

/** What stands around every chart, in Swedish. */
export const charts = translation<typeof english>()({
  showTable: 'Visa som tabell',
  showChart: 'Visa som diagram',
  table: 'Tabell: {caption}',
  share: 'Andel',
  answers: 'Svar',
  interval: '95 %-intervall',
});
