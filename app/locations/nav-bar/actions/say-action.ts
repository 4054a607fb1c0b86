import type { Action } from '../../../../shared/contracts/actions.ts';
import { addDays } from '../../../../shared/days.ts';
import { readAttribute, type ReportAttribute } from '../../../../shared/report-attributes.ts';
import { nameKey } from '../words/name-key.ts';
import type { Words } from '../words/words.types.ts';

/** From when to when: one day, some days, or since a day. */
export function sayDates({ from, until }: Pick<Action, 'from' | 'until'>, words: Words): string {
  const { t, days } = words;
  if (until === null) return t('actions.since', { from: days.full(from) });
  return days.range(from, addDays(until, 1));
}

/** Whose answers it is about, such as "Group: Copenhagen"; nothing where it is about all. */
export function sayAbout(
  { about }: Pick<Action, 'about'>,
  words: Words,
  nameOf: (attribute: ReportAttribute) => string,
): string[] {
  return about.flatMap(({ dimension, key, name }) => {
    const attribute = readAttribute(dimension);
    if (attribute === null) return [];
    return [`${nameOf(attribute)}: ${nameKey(attribute, { key, name }, words)}`];
  });
}

/** All of it in one line, as it stands beside the trend. */
export function sayAction(
  action: Action,
  words: Words,
  nameOf: (attribute: ReportAttribute) => string,
): string {
  const about = sayAbout(action, words, nameOf);
  const title = about.length === 0 ? action.title : `${action.title} (${about.join(', ')})`;
  return words.t('actions.line', { dates: sayDates(action, words), title });
}
