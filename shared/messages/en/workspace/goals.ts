import type { GoalOutlook } from '../../../contracts/goals.ts';
import type { Messages } from '../../message.types.ts';

/** What is said of goals, in English. */
export const goals = {
  title: 'Goals',
  none: 'No goal is set for these answers.',
  add: 'Set a goal…',
  target: 'NPS',
  by: 'Until',
  save: 'Set goal',
  cancel: 'Cancel',
  remove: 'Remove the goal {target}',
  aim: '{target} until {by}.',
  outlook: {
    reached: 'Reached: the NPS of its last 90 days is {nps}.',
    likely: 'On its way: at the pace of the last half year it will be {expected} ({range}).',
    open: 'Could go either way: at the pace of the last half year it will be {expected} ({range}).',
    unlikely: 'Not at this pace: after the last half year it will be {expected} ({range}).',
    too_few: 'Too few answers to say (n = {n}).',
    missed: 'Missed: the NPS of its last 90 days was {nps}.',
  },
} as const satisfies Messages & { outlook: Record<GoalOutlook, string> };
