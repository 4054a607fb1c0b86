import type { goals as english } from '../../en/workspace/goals.ts';
import { translation } from '../../translation.ts';

/** What is said of goals, in Swedish. */
export const goals = translation<typeof english>()({
  title: 'Mål',
  none: 'Inget mål är satt för de här svaren.',
  add: 'Sätt ett mål…',
  target: 'NPS',
  by: 'Senast',
  save: 'Sätt mål',
  cancel: 'Avbryt',
  remove: 'Ta bort målet {target}',
  aim: '{target} senast {by}.',
  outlook: {
    reached: 'Nått: NPS för de senaste 90 dagarna är {nps}.',
    likely: 'På väg: i det senaste halvårets takt blir den {expected} ({range}).',
    open: 'Kan gå åt båda hållen: i det senaste halvårets takt blir den {expected} ({range}).',
    unlikely: 'Inte i den här takten: efter det senaste halvåret blir den {expected} ({range}).',
    too_few: 'För få svar för att säga något (n = {n}).',
    missed: 'Missat: NPS för de sista 90 dagarna var {nps}.',
  },
});
