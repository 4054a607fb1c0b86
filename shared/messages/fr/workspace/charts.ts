import type { charts as english } from '../../en/workspace/charts.ts';
import { translation } from '../../translation.ts';

/** What stands around every chart, in French. */
export const charts = translation<typeof english>()({
  showTable: 'Afficher le tableau',
  showChart: 'Afficher le graphique',
  table: 'Tableau : {caption}',
  share: 'Part',
  answers: 'Réponses',
  interval: 'Intervalle à 95 %',
});
