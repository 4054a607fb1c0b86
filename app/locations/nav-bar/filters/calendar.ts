import { addDays } from '../../../../shared/days.ts';

/** A day as the API writes it: `YYYY-MM-DD`, in the account's time zone. */
export type Day = string;

/** Whether a text is a day that there is. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(Date.parse(text))) return false;
  // 30 February is read as 2 March.
  return addDays(text, 0) === text;
}
