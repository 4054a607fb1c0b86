/** A day as the API writes it: `YYYY-MM-DD`, in the account's time zone. */
export type Day = string;

const DAY_MS = 24 * 60 * 60_000;

/** The day that lies some days after another; before it where they are negative. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The first day of the quarter that a day is in. */
export function quarterOf(day: Day): Day {
  const [year = '', month = ''] = day.split('-');
  const first = Math.floor((Number(month) - 1) / 3) * 3 + 1;
  return `${year}-${String(first).padStart(2, '0')}-01`;
}

/** Whether a text is a day that there is. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(Date.parse(text))) return false;
  // 30 February is read as 2 March.
  return addDays(text, 0) === text;
}
