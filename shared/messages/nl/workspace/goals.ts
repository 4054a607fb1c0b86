import type { goals as english } from '../../en/workspace/goals.ts';
import { translation } from '../../translation.ts';

/** What is said of goals, in Dutch. */
export const goals = translation<typeof english>()({
  title: 'Doelen',
  none: 'Voor deze antwoorden is geen doel gesteld.',
  add: 'Doel stellen…',
  target: 'NPS',
  by: 'Uiterlijk op',
  save: 'Doel stellen',
  cancel: 'Annuleren',
  remove: 'Doel {target} verwijderen',
  aim: '{target} uiterlijk op {by}.',
  outlook: {
    reached: 'Gehaald: de NPS over de laatste 90 dagen is {nps}.',
    likely: 'Op koers: in het tempo van het afgelopen halfjaar wordt het {expected} ({range}).',
    open: 'Kan beide kanten op: in het tempo van het afgelopen halfjaar wordt het {expected} ({range}).',
    unlikely:
      'Niet in dit tempo: afgaande op het afgelopen halfjaar wordt het {expected} ({range}).',
    too_few: 'Te weinig antwoorden om iets te zeggen (n = {n}).',
    missed: 'Niet gehaald: de NPS over de laatste 90 dagen was {nps}.',
  },
});
