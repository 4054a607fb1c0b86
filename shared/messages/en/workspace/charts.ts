import type { Messages } from '../../message.types.ts';

/** What stands around every chart, in English. */
export const charts = {
  showTable: 'Show as table',
  showChart: 'Show as chart',
  table: 'Table: {caption}',
  share: 'Share',
  answers: 'Answers',
  interval: '95 % interval',
} as const satisfies Messages;
