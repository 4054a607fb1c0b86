import type { goals as english } from '../../en/workspace/goals.ts';
import { translation } from '../../translation.ts';

/** What is said of goals, in German. */
export const goals = translation<typeof english>()({
  title: 'Ziele',
  none: 'Für diese Antworten ist kein Ziel gesetzt.',
  add: 'Ziel setzen …',
  target: 'NPS',
  by: 'Bis',
  save: 'Ziel setzen',
  cancel: 'Abbrechen',
  remove: 'Ziel {target} entfernen',
  aim: '{target} bis {by}.',
  outlook: {
    reached: 'Erreicht: Der NPS der letzten 90 Tage beträgt {nps}.',
    likely: 'Auf gutem Weg: Im Tempo des letzten halben Jahres werden es {expected} ({range}).',
    open: 'Noch offen: Im Tempo des letzten halben Jahres werden es {expected} ({range}).',
    unlikely:
      'Nicht in diesem Tempo: Nach dem letzten halben Jahr zu urteilen, werden es {expected} ({range}).',
    too_few: 'Zu wenige Antworten für eine Aussage (n = {n}).',
    missed: 'Verfehlt: Der NPS der letzten 90 Tage betrug {nps}.',
  },
});
