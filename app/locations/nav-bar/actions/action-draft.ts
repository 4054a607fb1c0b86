import type { Action, NewAction } from '../../../../shared/contracts/actions.ts';
import { isDay, type Day } from '../filters/calendar.ts';

/** What stands in the fields of an action. */
export type ActionDraft = { title: string; from: string; until: string; note: string };

/** What is wrong with each field. */
export type ActionFaults = {
  title?: 'titleMissing';
  from?: 'dayMissing';
  until?: 'dayMissing' | 'reversed';
};

/** The fields of an action as it is, or of one that begins today. */
export function draftOf(action: Action | null, today: Day): ActionDraft {
  const { title = '', from = today, until = null, note = null } = action ?? {};
  return { title, from, until: until ?? '', note: note ?? '' };
}

/** Finds what is wrong with a draft; nothing where it can be kept. */
export function faultsOf({ title, from, until }: ActionDraft): ActionFaults {
  const hasEnd = until !== '';
  return {
    ...(title.trim() === '' && { title: 'titleMissing' as const }),
    ...(!isDay(from) && { from: 'dayMissing' as const }),
    ...(hasEnd && !isDay(until) && { until: 'dayMissing' as const }),
    ...(isDay(until) && isDay(from) && until < from && { until: 'reversed' as const }),
  };
}

/** What the API is told of a draft: an end or a note that was left empty is none. */
export function actionIn({ title, from, until, note }: ActionDraft): Omit<NewAction, 'filters'> {
  return {
    title: title.trim(),
    from,
    until: until === '' ? null : until,
    note: note.trim() === '' ? null : note.trim(),
  };
}
